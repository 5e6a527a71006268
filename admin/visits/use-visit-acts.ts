import { useNotify, useRedirect } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { VisitStatus } from '../generated/graphql.ts';
import { type ApiError, sourceOf, toApiError } from '../providers/api-error.ts';
import { answerOf, useMutationDocument } from '../providers/verbs.ts';
import { CHANGE_CONTACT, RECORD_CONTACT, SUBMIT_VISIT } from './verbs.ts';
import { changesOf, contactInput, type SavedContact, type VisitForm, visitInput } from './visit-form.ts';

/** What the acts of the form need to know. */
export interface VisitActing {
  readonly saved: SavedContact | undefined;
  /** After it is kept, before the page is left. */
  readonly onKept: () => void;
  readonly onRefused: (refusal: {
    readonly error: ApiError;
    readonly values: Readonly<Record<string, unknown>>;
  }) => void;
  /** The source of the first field that stands in the way. */
  readonly onFault: (source: string) => void;
}

interface Kept {
  readonly id: string;
  readonly status: VisitStatus;
}

const SAID: Readonly<Record<VisitStatus, string>> = {
  CONTACT: 'contact_saved',
  SUBMITTED: 'submitted',
  QUALIFYING: 'qualified',
  WITHDRAWN: 'contact_saved',
};

/** The two acts of the form: submitted as a visit, or kept as a contact that counts for no month. */
export function useVisitActs({ saved, onKept, onRefused, onFault }: VisitActing) {
  const form = useFormContext<VisitForm>();
  const notify = useNotify();
  const redirect = useRedirect();
  const keep = useKeeping(saved);
  const act = async (kind: keyof typeof keep, values: VisitForm): Promise<void> => {
    try {
      const kept = await keep[kind](values);
      onKept();
      notify(`resources.homeVisits.form.${SAID[kept.status]}`, { type: 'success' });
      redirect('show', 'homeVisits', kept.id);
    } catch (failure) {
      refuse(toApiError(failure), values);
    }
  };
  const refuse = (error: ApiError, values: VisitForm): void => {
    const sources = error.faults.map(({ path, message }) => ({ source: sourceOf(path), message }));
    for (const { source, message } of sources) form.setError(source as keyof VisitForm, { message });
    const [first] = sources;
    if (first) onFault(first.source);
    if (sources.length === 0 && error.violations.length === 0 && !error.conflict)
      notify(error.message, { type: 'error' });
    onRefused({ error, values: { ...values } });
  };
  const start = (kind: keyof typeof keep) =>
    form.handleSubmit(
      (values) => act(kind, values),
      (errors) => onFault(Object.keys(errors)[0] ?? ''),
    );
  return { submitVisit: start('visit'), keepContact: start('contact'), isBusy: form.formState.isSubmitting };
}

function useKeeping(saved: SavedContact | undefined) {
  const submit = useMutationDocument(SUBMIT_VISIT);
  const record = useMutationDocument(RECORD_CONTACT);
  const change = useMutationDocument(CHANGE_CONTACT);
  return {
    visit: async (form: VisitForm) => keptIn(answerOf(await submit.perform(visitInput(form, saved))).submitVisit.visit),
    contact: async (form: VisitForm) =>
      saved
        ? keptIn(answerOf(await change.perform({ ...saved, ...changesOf(form) })).changeContact.visit)
        : keptIn(answerOf(await record.perform(contactInput(form))).recordContact.visit),
  };
}

function keptIn(visit: Kept | null | undefined): Kept {
  if (!visit) throw toApiError(undefined);
  return visit;
}
