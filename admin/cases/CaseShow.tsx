import { Navigate, ShowBase, useShowContext } from 'react-admin';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';

interface CaseOfChild {
  readonly id: string;
  readonly child: { readonly id: string };
}

/** A case is shown with its child: its address leads to the team there. */
export default function CaseShow() {
  return (
    <ShowBase>
      <ToChild />
    </ShowBase>
  );
}

function ToChild() {
  const { record } = useShowContext<CaseOfChild>();
  if (!record) return <PageSkeleton />;
  return <Navigate to={`/children/${record.child.id}/show?tab=team`} replace />;
}
