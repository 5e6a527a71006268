import type { SignatureFacts } from './signature.rules.ts';
import type { SignatureInput } from './signature.types.ts';
import type { StoredVisit, VisitRecord } from './visit.facts.ts';
import type { ChangeContactInput, VisitRecordInput } from './visit.types.ts';

function textOrNull(text: string | null | undefined): string | null {
  return text ? text : null;
}

/** What a caller tells of a visit. */
export function recordOf(input: VisitRecordInput): VisitRecord {
  const { date, startsAt, endsAt, pauseMinutes, place, attendeeIds, services, note, safetyNote } = input;
  return {
    date,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    pauseMinutes: pauseMinutes ?? 0,
    place,
    attendeeIds,
    services: services ?? [],
    note: textOrNull(note),
    safetyNote: textOrNull(safetyNote),
  };
}

/** A stored contact with the changed keys in it. */
export function changedRecord(stored: StoredVisit, input: ChangeContactInput): VisitRecord {
  return {
    date: input.date ?? stored.date,
    startsAt: input.startsAt ? new Date(input.startsAt) : stored.startsAt,
    endsAt: input.endsAt ? new Date(input.endsAt) : stored.endsAt,
    pauseMinutes: input.pauseMinutes ?? stored.pauseMinutes,
    place: input.place ?? stored.place,
    attendeeIds: input.attendeeIds ?? stored.attendeeIds,
    services: input.services ?? stored.services,
    note: input.note === undefined ? stored.note : textOrNull(input.note),
    safetyNote: input.safetyNote === undefined ? stored.safetyNote : textOrNull(input.safetyNote),
  };
}

const CHANGEABLE = [
  'date',
  'startsAt',
  'endsAt',
  'pauseMinutes',
  'place',
  'attendeeIds',
  'services',
  'note',
  'safetyNote',
] as const satisfies readonly (keyof ChangeContactInput)[];

/** Whether any key of a contact is to be changed. */
export function changesSomething(input: ChangeContactInput): boolean {
  return CHANGEABLE.some((key) => input[key] !== undefined);
}

/** A signature as a caller tells it: the guardian's, and now, where nothing else is said. */
export function signatureOf(input: SignatureInput, now: Date): SignatureFacts {
  const { kind, name, relation, reason, refused, witnessName, signedAt } = input;
  return {
    signerKind: kind ?? 'GUARDIAN',
    signerName: name ?? null,
    relation: relation ?? null,
    reason: reason ?? null,
    refused: refused ?? false,
    witnessName: witnessName ?? null,
    signedAt: signedAt ? new Date(signedAt) : now,
  };
}
