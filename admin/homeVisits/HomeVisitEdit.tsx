import { EditBase, Title, useRecordContext } from 'react-admin';
import { formatsIn } from '../i18n/format.ts';
import { VisitForm } from '../visits/VisitForm.tsx';
import type { VisitForm as VisitValues } from '../visits/visit-form.ts';
import type { HomeVisitRecord } from './documents.ts';

/** Changes a saved contact, or submits it as a visit. */
export default function HomeVisitEdit() {
  return (
    <EditBase mutationMode="pessimistic" redirect="show">
      <Title title="resources.homeVisits.form.edit_title" />
      <ContactForm />
    </EditBase>
  );
}

function ContactForm() {
  const visit = useRecordContext<HomeVisitRecord>();
  if (!visit?.case) return null;
  const saved = { visitId: visit.id, expectedVersion: visit.version };
  return <VisitForm caseId={visit.case.id} saved={saved} values={valuesOf(visit, visit.case.id)} />;
}

function valuesOf(visit: HomeVisitRecord, caseId: string): VisitValues {
  const { time } = formatsIn('zh-CN');
  const { date, startsAt, endsAt, pauseMinutes, place, services, note, safetyNote, attendees } = visit;
  const people = attendees.flatMap(({ worker }) => (worker ? [worker] : []));
  return {
    caseId,
    date,
    startsAt: time(startsAt),
    endsAt: time(endsAt),
    pauseMinutes,
    place,
    services,
    note: note ?? '',
    safetyNote: safetyNote ?? '',
    attendeeIds: people.map(({ id }) => id),
    others: people,
  };
}
