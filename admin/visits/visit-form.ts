import type {
  ChangeContactInput,
  Relation,
  ServiceKind,
  SignatureInput,
  SignerKind,
  SubmitVisitInput,
  VisitPlace,
  WorkerRole,
} from '../generated/graphql.ts';

/** Somebody on the service side, as the form shows them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: WorkerRole;
}

/** Whether the guardian signs at once, later, or not at all. */
export const SIGNINGS = ['LATER', 'NOW', 'REFUSED'] as const;

/** One of {@link SIGNINGS}. */
export type Signing = (typeof SIGNINGS)[number];

/** What is typed of a signature. */
export interface SignatureForm {
  readonly kind?: SignerKind;
  readonly name?: string | null;
  readonly relation?: Relation | null;
  readonly reason?: string | null;
  readonly witnessName?: string | null;
}

/** What is typed of a visit. Times are the clock's in Shanghai, `14:30`; sources are named as the input's fields. */
export interface VisitForm {
  readonly caseId?: string;
  readonly date?: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly pauseMinutes?: number | string | null;
  readonly place?: VisitPlace;
  readonly attendeeIds?: readonly string[];
  /** Those of the attendees who are not on the team, found by search. */
  readonly others?: readonly Person[];
  readonly services?: readonly ServiceKind[];
  readonly note?: string | null;
  readonly safetyNote?: string | null;
  readonly signing?: Signing;
  readonly signature?: SignatureForm;
}

/** A saved contact that is submitted, in the version that was read. */
export interface SavedContact {
  readonly visitId: string;
  readonly expectedVersion: number;
}

/** The fields that say what happened, as the server takes them. @throws RangeError for a time that is none */
function recordOf(form: VisitForm) {
  const { date = '', startsAt = '', endsAt = '', pauseMinutes, place = 'HOME', attendeeIds = [], services = [] } = form;
  return {
    date,
    startsAt: instantOf(date, startsAt),
    endsAt: instantOf(date, endsAt),
    pauseMinutes: Number(pauseMinutes ?? 0),
    place,
    attendeeIds: [...attendeeIds],
    services: [...services],
    note: form.note || null,
    safetyNote: form.safetyNote || null,
  };
}

/** A contact as it is saved. */
export function contactInput(form: VisitForm) {
  return { caseId: form.caseId ?? '', ...recordOf(form) };
}

/** A visit as it is submitted, with its signature where there is one. */
export function visitInput(form: VisitForm, saved?: SavedContact): Omit<SubmitVisitInput, 'idempotencyKey' | 'dryRun'> {
  const signature = signatureInput(form.signing, form.signature);
  return { ...contactInput(form), ...saved, ...(signature ? { signature } : {}) };
}

/** A changed contact: everything the form says. */
export function changesOf(form: VisitForm): Omit<ChangeContactInput, 'visitId' | 'expectedVersion'> {
  return recordOf(form);
}

/** The signature as the server takes it; nothing while it is still to come. */
export function signatureInput(signing: Signing = 'LATER', form: SignatureForm = {}): SignatureInput | undefined {
  const { kind = 'GUARDIAN', name, relation, reason, witnessName } = form;
  if (signing === 'LATER') return undefined;
  if (signing === 'REFUSED') return { refused: true, reason: reason || null, witnessName: witnessName || null };
  const isGuardian = kind === 'GUARDIAN';
  return {
    kind,
    name: name || null,
    relation: relation || null,
    reason: isGuardian ? null : reason || null,
  };
}

/** Whether enough is typed to ask the server about it. */
export function isAskable({ caseId, date, startsAt, endsAt }: VisitForm): boolean {
  return [caseId, date, startsAt, endsAt].every((value) => value !== undefined && value !== null && value !== '');
}

/** Minutes from arrival to departure without the pauses; null until both are typed. */
export function minutesTyped({ startsAt, endsAt, pauseMinutes }: VisitForm): number | null {
  if (!startsAt || !endsAt) return null;
  return minuteOfDay(endsAt) - minuteOfDay(startsAt) - Number(pauseMinutes ?? 0);
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function instantOf(date: string, time: string): string {
  return `${date}T${time.slice(0, 5)}:00+08:00`;
}

/** Today in Shanghai. */
export function todayInShanghai(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
