import Box from '@mui/material/Box';
import { ShowBase, Title, useShowContext } from 'react-admin';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { ChildHead } from './ChildHead.tsx';
import { ChildRail } from './ChildRail.tsx';
import { ChildTabs } from './ChildTabs.tsx';
import type { ChildRecord } from './documents.ts';
import { RailFrame } from './RailFrame.tsx';
import { useChildVerbs } from './use-child-verbs.tsx';

/** Everything about one child: who, the months, what is known, and beside it what can be done and what is owed. */
export default function ChildShow() {
  return (
    <ShowBase>
      <Loaded />
    </ShowBase>
  );
}

function Loaded() {
  const { record } = useShowContext<ChildRecord>();
  if (!record) return <PageSkeleton />;
  return <ChildPage child={record} />;
}

function ChildPage({ child }: { readonly child: ChildRecord }) {
  const { verbs, dialog } = useChildVerbs(child);
  return (
    <>
      <Title title={child.name} />
      <RailFrame rail={<ChildRail child={child} verbs={verbs} />}>
        <Box sx={{ display: 'grid', gap: 3, minWidth: 0, alignContent: 'start' }}>
          <ChildHead child={child} />
          <ChildTabs child={child} verbs={verbs} />
        </Box>
      </RailFrame>
      {dialog}
    </>
  );
}
