import { useEffect, useMemo } from 'react';
import { Form, useStoreContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { NoneFound } from '../pieces/EmptyState.tsx';
import { useDocument } from '../providers/verbs.ts';
import { VISIT_CASE, type VisitCase } from './questions.ts';
import { VisitCaseHead } from './VisitCaseHead.tsx';
import { VisitFormBody } from './VisitFormBody.tsx';
import { type SavedContact, todayInShanghai, type VisitForm as VisitValues } from './visit-form.ts';

/** Which case is visited, and the contact that is taken up again. */
export interface VisitFormProps {
  readonly caseId: string;
  readonly saved?: SavedContact;
  readonly values?: VisitValues;
}

/** Neither of a contact that is changed nor of the page behind is anything filled in by itself. */
const NO_RECORD = {};

/** The form for a visit. What is typed is kept for the session, so that looking something up loses nothing. */
export function VisitForm({ caseId, saved, values }: VisitFormProps) {
  const { data } = useDocument(VISIT_CASE, { id: caseId });
  if (!data) return <PageSkeleton />;
  if (!data.case) return <NoneFound />;
  return <Filled key={caseId} kase={data.case} saved={saved} values={values} />;
}

interface FilledProps extends Pick<VisitFormProps, 'saved' | 'values'> {
  readonly kase: VisitCase;
}

function Filled({ kase, saved, values }: FilledProps) {
  const store = useStoreContext();
  const key = `homeVisits.draft.${saved?.visitId ?? kase.id}`;
  const initial = useMemo(
    () => ({ ...freshValues(kase), ...values, ...store.getItem<VisitValues>(key) }),
    [kase, values, store, key],
  );
  return (
    <Form defaultValues={initial} record={NO_RECORD}>
      <VisitCaseHead kase={kase} />
      <Draft storeKey={key} />
      <VisitFormBody kase={kase} saved={saved} onKept={() => store.removeItem(key)} />
    </Form>
  );
}

/** Everyone of the team, at home, today where the case's current month is the device's. */
function freshValues(kase: VisitCase): VisitValues {
  const today = todayInShanghai();
  return {
    caseId: kase.id,
    date: kase.months.at(-1)?.month === today.slice(0, 7) ? today : '',
    startsAt: '',
    endsAt: '',
    pauseMinutes: 0,
    place: 'HOME',
    attendeeIds: kase.members.filter(({ current }) => current).map(({ worker }) => worker.id),
    others: [],
    services: [],
    signing: 'LATER',
    signature: { kind: 'GUARDIAN' },
  };
}

/** Keeps what is typed in the session's memory, never on the device. */
function Draft({ storeKey }: { readonly storeKey: string }) {
  const store = useStoreContext();
  const values = useWatch();
  useEffect(() => store.setItem(storeKey, values), [store, storeKey, values]);
  return null;
}
