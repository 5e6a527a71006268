import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link, useTranslate } from 'react-admin';
import { useEnumWord, useFormat } from '../i18n/use-format.ts';
import { FactList } from '../pieces/FactList.tsx';
import type { HomeVisitRecord } from './documents.ts';

const label = (source: string) => `resources.homeVisits.fields.${source}`;

interface VisitProps {
  readonly visit: HomeVisitRecord;
}

/** When, where, what was done and what was seen. */
export function VisitFacts({ visit }: VisitProps) {
  const translate = useTranslate();
  const format = useFormat();
  const word = useEnumWord();
  const time = { from: format.time(visit.startsAt), to: format.time(visit.endsAt) };
  return (
    <FactList
      facts={[
        { label: label('date'), value: format.date(visit.date) },
        { label: label('startsAt'), value: translate('resources.homeVisits.page.time', time) },
        { label: label('pauseMinutes'), value: format.minutes(visit.pauseMinutes) },
        { label: label('minutes'), value: format.minutes(visit.minutes) },
        { label: label('place'), value: word('VisitPlace', visit.place) },
        { label: label('services'), value: visit.services.map((kind) => word('ServiceKind', kind)).join('、') },
        { label: label('note'), value: visit.note && <Words>{visit.note}</Words> },
        { label: label('safetyNote'), value: visit.safetyNote && <Words>{visit.safetyNote}</Words> },
        { label: label('case'), value: visit.case?.number },
        { label: label('provider'), value: visit.provider.name },
        { label: label('recordedAt'), value: format.dateTime(visit.recordedAt) },
        ...(visit.withdrawnReason ? [{ label: label('withdrawnReason'), value: visit.withdrawnReason }] : []),
      ]}
    />
  );
}

function Words({ children }: { readonly children: string }) {
  return <span style={{ whiteSpace: 'pre-wrap' }}>{children}</span>;
}

/** Who was there from the service's side. */
export function PeopleFacts({ visit }: VisitProps) {
  const translate = useTranslate();
  const word = useEnumWord();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {visit.attendees.map(({ id, role, onTeam, worker }) => (
        <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, fontSize: 14 }}>
          {worker ? <Link to={`/workers/${worker.id}/show`}>{worker.name}</Link> : translate('tonghu.fact.missing')}
          <span>{word('WorkerRole', role)}</span>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate(`resources.homeVisits.page.${onTeam ? 'on_team' : 'off_team'}`)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** Who signed the care handbook, or who refused and who saw it. */
export function SignatureFacts({ visit }: VisitProps) {
  const translate = useTranslate();
  const format = useFormat();
  const word = useEnumWord();
  const { signedAt, signatureRefused, signerKind, signerName, signerRelation, signatureReason, witnessName } = visit;
  if (!signedAt) return <Typography variant="body2">{translate('resources.homeVisits.page.unsigned')}</Typography>;
  const kind = signerKind ? word('SignerKind', signerKind) : '';
  const who = signatureRefused
    ? translate('resources.homeVisits.page.refused')
    : translate('resources.homeVisits.page.signed_by', { name: signerName, kind });
  return (
    <FactList
      facts={[
        { label: label('signing'), value: who },
        { label: label('signature.relation'), value: signerRelation && word('Relation', signerRelation) },
        { label: label('signedAt'), value: format.dateTime(signedAt) },
        ...(signatureReason ? [{ label: label('signature.reason'), value: signatureReason }] : []),
        ...(witnessName ? [{ label: label('witnessName'), value: witnessName }] : []),
      ]}
    />
  );
}
