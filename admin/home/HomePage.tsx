import { Title, useTranslate } from 'react-admin';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { useCan, useViewer } from '../layout/use-viewer.ts';
import { BureauHome } from './BureauHome.tsx';
import { HOME_DUE, HOME_FIGURES, HOME_QUOTAS } from './documents.ts';
import { OwnHomes } from './OwnHomes.tsx';
import { PlainHome } from './PlainHome.tsx';

const TEAM = ['SUPERVISOR', 'DIRECTOR', 'SOCIAL_WORKER', 'PROVIDER_MANAGER'];

/** The first page, by what the viewer may see. */
export default function HomePage() {
  const viewer = useViewer();
  const translate = useTranslate();
  const seesFigures = useCan(HOME_FIGURES);
  const seesHomes = useCan(HOME_DUE);
  const seesQuotas = useCan(HOME_QUOTAS);
  if (!viewer) return <PageSkeleton />;
  return (
    <>
      <Title title={translate('pages.home.name')} />
      {seesHomes && TEAM.includes(viewer.role) && <OwnHomes />}
      {seesFigures && !TEAM.includes(viewer.role) && <BureauHome viewer={viewer} />}
      {!seesFigures && !seesHomes && <PlainHome viewer={viewer} seesQuotas={seesQuotas} />}
    </>
  );
}
