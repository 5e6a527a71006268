import { v7 as uuid } from 'uuid';
import { Refusal } from '../rules/refusal.ts';
import type { Transaction } from '../write/transaction.ts';
import type { SignatureFacts } from './signature.rules.ts';
import { HomeVisit } from './visit.entity.ts';
import type { CaseOnDay, VisitRecord } from './visit.facts.ts';
import { netMinutes } from './visit.rules.ts';
import type { VisitStatus } from './visit.workflow.ts';

/** What a record has come to: its state, the codes of the rules it falls short of, and its signature. */
export interface Standing {
  readonly status: VisitStatus;
  readonly shortfalls: readonly string[];
  readonly signature: SignatureFacts | null;
}

/** A stored visit, in the version that its caller saw. */
export interface SeenVisit {
  readonly id: string;
  readonly expectedVersion: number;
}

const SIGNATURE_COLUMNS = [
  'signer_kind',
  'signer_name',
  'signer_relation',
  'signed_at',
  'signature_reason',
  'signature_refused',
  'witness_name',
] as const;

const RECORD_COLUMNS = [
  'date',
  'starts_at',
  'ends_at',
  'pause_minutes',
  'minutes',
  'place',
  'services',
  'note',
  'safety_note',
  'status',
  'shortfalls',
  ...SIGNATURE_COLUMNS,
] as const;

function signatureColumns(signature: SignatureFacts | null): Record<(typeof SIGNATURE_COLUMNS)[number], unknown> {
  return {
    signer_kind: signature?.signerKind ?? null,
    signer_name: signature?.signerName ?? null,
    signer_relation: signature?.relation ?? null,
    signed_at: signature?.signedAt ?? null,
    signature_reason: signature?.reason ?? null,
    signature_refused: signature?.refused ?? false,
    witness_name: signature?.witnessName ?? null,
  };
}

function recordColumns(
  record: VisitRecord,
  { status, shortfalls, signature }: Standing,
): Record<(typeof RECORD_COLUMNS)[number], unknown> {
  return {
    date: record.date,
    starts_at: record.startsAt,
    ends_at: record.endsAt,
    pause_minutes: record.pauseMinutes,
    minutes: netMinutes(record),
    place: record.place,
    services: [...new Set(record.services)],
    note: record.note,
    safety_note: record.safetyNote,
    status,
    shortfalls: [...new Set(shortfalls)],
    ...signatureColumns(signature),
  };
}

function attendeeRows(visitId: string, { childId, districtId, attendees }: CaseOnDay): string {
  return JSON.stringify(
    attendees.map(({ workerId, role, onTeam }) => ({
      id: uuid(),
      visit_id: visitId,
      child_id: childId,
      district_id: districtId,
      worker_id: workerId,
      role,
      on_team: onTeam,
    })),
  );
}

const ADD = `with visit as (insert into home_visit select * from jsonb_populate_record(null::home_visit, $1::jsonb))
  insert into visit_attendee select * from jsonb_populate_recordset(null::visit_attendee, $2::jsonb)`;

/** Adds a visit with those who went, in one statement. @returns its id */
export async function addVisit(
  transaction: Transaction,
  record: VisitRecord,
  kase: CaseOnDay,
  standing: Standing,
): Promise<string> {
  const id = uuid();
  const row = {
    id,
    version: 1,
    case_id: kase.caseId,
    child_id: kase.childId,
    programme_id: kase.programmeId,
    district_id: kase.districtId,
    provider_id: kase.providerId,
    ...recordColumns(record, standing),
    recorded_by_id: transaction.actor.accountId,
    recorded_at: transaction.now,
  };
  await transaction.rows(ADD, [JSON.stringify(row), attendeeRows(id, kase)]);
  return id;
}

const setFrom = (columns: readonly string[]) =>
  `update home_visit v set version = v.version + 1, (${columns.join(', ')}) =
    (select ${columns.join(', ')} from jsonb_populate_record(null::home_visit, $3::jsonb))
  where v.id = $1::uuid and v.version = $2::int returning v.id`;

const REPLACE = `with visit as (${setFrom(RECORD_COLUMNS)}),
  people as (select n.* from visit, jsonb_populate_recordset(null::visit_attendee, $4::jsonb) n),
  gone as (delete from visit_attendee a using visit where a.visit_id = visit.id
    and a.worker_id not in (select worker_id from people)),
  here as (insert into visit_attendee select * from people
    on conflict (visit_id, worker_id) do update set role = excluded.role, on_team = excluded.on_team)
  select id from visit`;

/** Replaces what a contact tells and who went, in one statement. @throws CONFLICT when it was changed since */
export async function replaceVisit(
  transaction: Transaction,
  seen: SeenVisit,
  record: VisitRecord,
  kase: CaseOnDay,
  standing: Standing,
): Promise<void> {
  const values = [JSON.stringify(recordColumns(record, standing)), attendeeRows(seen.id, kase)];
  await change(transaction, seen, REPLACE, values);
}

const SIGN = setFrom(['status', 'shortfalls', ...SIGNATURE_COLUMNS]);
const WITHDRAW = setFrom(['status', 'withdrawn_reason']);

/** Adds the signature that makes a visit count. @throws CONFLICT when the visit was changed since */
export async function writeSignature(
  transaction: Transaction,
  seen: SeenVisit,
  signature: SignatureFacts,
): Promise<void> {
  const row = { status: 'QUALIFYING', shortfalls: [], ...signatureColumns(signature) };
  await change(transaction, seen, SIGN, [JSON.stringify(row)]);
}

/** Takes a visit back. @throws CONFLICT when it was changed since */
export async function writeWithdrawal(transaction: Transaction, seen: SeenVisit, reason: string): Promise<void> {
  await change(transaction, seen, WITHDRAW, [JSON.stringify({ status: 'WITHDRAWN', withdrawn_reason: reason })]);
}

async function change(
  transaction: Transaction,
  seen: SeenVisit,
  sql: string,
  values: readonly string[],
): Promise<void> {
  const changed = await transaction.rows(sql, [seen.id, seen.expectedVersion, ...values]);
  if (changed.length === 0) await refuseStale(transaction, seen);
}

/** Refuses an edit of a visit that was changed since its caller saw it, telling by whom and when. */
export async function refuseStale(transaction: Transaction, { id, expectedVersion }: SeenVisit): Promise<never> {
  const path = ['input', 'visitId'];
  await transaction.edit(HomeVisit, id, expectedVersion, path);
  throw Refusal.notFound(path);
}
