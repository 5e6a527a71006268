import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import {
  openCase,
  recordContact,
  SIGNED,
  submitVisit,
  type VisitedCase,
  visitOf,
  visitTo,
  written,
} from './visiting.ts';

let app: TestApplication;
let worker: Speaker;
let kase: VisitedCase;
beforeAll(async () => {
  app = await startTestApplication();
  worker = await app.as('social-worker');
  kase = await openCase(worker);
});
afterAll(() => app.close());

const submit = (change: object = {}, speaker = worker, language?: string) =>
  submitVisit(speaker, { ...visitTo(kase), ...change }, language);

async function refusedAndUnwritten(change: object, speaker = worker) {
  const before = await written(app);
  const outcome = await submit(change, speaker);
  expect(outcome.payload).toBeNull();
  expect(await written(app)).toEqual(before);
  return outcome;
}

describe('a visit is submitted', () => {
  test('and waits for the signature, for its month counts nothing unsigned', async () => {
    const visit = visitOf(
      await submit({ date: '2022-09-07', startsAt: '2022-09-07T06:00:00Z', endsAt: '2022-09-07T08:00:00Z' }),
    );
    expect(visit).toMatchObject({ status: 'SUBMITTED', minutes: 120, shortfalls: ['VISIT_GUARDIAN_SIGNED'] });
    expect(visit.month.month).toBe('2022-09');
  });

  test('and counts at once with the guardian’s signature', async () => {
    const { month } = visitOf(await submit());
    const visit = visitOf(await submit({ signature: SIGNED }));
    expect(visit).toMatchObject({ status: 'QUALIFYING', shortfalls: [], signerKind: 'GUARDIAN', signerName: '王秀英' });
    expect(visit.signedAt).toBe('2022-10-18T10:00:00+08:00');
    expect(visit.month).toMatchObject({ month: '2022-10', qualifying: month.qualifying + 1, state: 'MET' });
  });

  test('of exactly two hours net, pauses made up for', async () => {
    const visit = visitOf(await submit({ endsAt: '2022-10-12T16:30:00+08:00', pauseMinutes: 30 }));
    expect(visit).toMatchObject({ status: 'SUBMITTED', minutes: 120 });
  });

  test('of the social worker with the supervisor, by the provider’s manager', async () => {
    const manager = await app.as('provider');
    const visit = visitOf(await submit({ attendeeIds: [kase.supervisorId, kase.socialWorkerId] }, manager));
    expect(visit.attendees.map(({ worker: { id }, onTeam }) => [id, onTeam])).toEqual(
      expect.arrayContaining([
        [kase.supervisorId, true],
        [kase.socialWorkerId, true],
      ]),
    );
  });

  test('of the social worker with a colleague from the provider’s staff', async () => {
    const [colleague] = await app.rows<{ id: string }>(
      `select w.id from worker w join worker s on s.provider_id = w.provider_id where s.id = $1 and w.id <> s.id
         and w.left_on is null and w.joined_on < '2022-10-01' and w.pledge_signed_on is not null
         and exists (select from record_check k where k.worker_id = w.id and k.checked_on > '2021-11-01' and k.result = 'CLEAR') limit 1`,
      [kase.socialWorkerId],
    );
    const visit = visitOf(await submit({ attendeeIds: [kase.socialWorkerId, colleague?.id] }));
    expect(visit.attendees.map(({ onTeam }) => onTeam).toSorted()).toEqual([false, true]);
  });

  test('on the first day of its case and not the day before', async () => {
    const [{ day, eve } = { day: '', eve: '' }] = await app.rows<{ day: string; eve: string }>(
      'select opened_on::text as day, (opened_on - 1)::text as eve from support_case where id = $1',
      [kase.id],
    );
    expect(visitOf(await submit(visitTo(kase, day))).status).toBe('SUBMITTED');
    expect((await submit(visitTo(kase, eve))).points).toContain('date NOT_BEFORE');
  });

  test('from a saved contact that is put right', async () => {
    const contact = visitOf(await recordContact(worker, { ...visitTo(kase), attendeeIds: [kase.socialWorkerId] }));
    const visit = visitOf(await submit({ visitId: contact.id, expectedVersion: contact.version, signature: SIGNED }));
    expect(visit).toMatchObject({ id: contact.id, version: 2, status: 'QUALIFYING', shortfalls: [] });
    expect(visit.attendees).toHaveLength(2);
  });
});

describe('a visit is refused', () => {
  test('of one person and ninety minutes, with both articles at once', async () => {
    const change = { attendeeIds: [kase.socialWorkerId], endsAt: '2022-10-12T15:30:00+08:00' };
    const { refusal, message } = await refusedAndUnwritten(change);
    expect(message).toBe('走访不符合通知要求（2 项）');
    expect(refusal).toEqual({
      code: 'RULE_VIOLATION',
      violations: [
        {
          rule: 'VISIT_MIN_PEOPLE',
          number: 18,
          clause: '二.3',
          words: '每次不少于2人',
          path: ['input', 'attendeeIds'],
          required: 2,
          found: 1,
          message: '本次走访仅登记1名工作人员，须不少于2人',
        },
        {
          rule: 'VISIT_MIN_MINUTES',
          number: 20,
          clause: '二.3',
          words: '每次个案会谈时间不少于2小时',
          path: ['input', 'endsAt'],
          required: 120,
          found: 90,
          message: '会谈净时长90分钟，须不少于120分钟',
        },
      ],
    });
  });

  test('in English to those who ask for it', async () => {
    const { message } = await submit({ attendeeIds: [kase.socialWorkerId] }, worker, 'en');
    expect(message).toBe('Visit: 1 requirement of the notice is not met');
  });

  test.each<[string, () => object, readonly string[]]>([
    ['a minute short', () => ({ endsAt: '2022-10-12T15:59:00+08:00' }), ['endsAt VISIT_MIN_MINUTES']],
    ['short by its pause', () => ({ pauseMinutes: 1 }), ['endsAt VISIT_MIN_MINUTES']],
    [
      'without the responsible social worker',
      () => ({ attendeeIds: [kase.directorId, kase.supervisorId] }),
      ['attendeeIds VISIT_SOCIAL_WORKER_PRESENT'],
    ],
    [
      'of nobody',
      () => ({ attendeeIds: [] }),
      ['attendeeIds VISIT_MIN_PEOPLE', 'attendeeIds VISIT_SOCIAL_WORKER_PRESENT'],
    ],
    [
      'signed before it ended',
      () => ({ signature: { ...SIGNED, signedAt: '2022-10-12T15:59:59+08:00' } }),
      ['signature.signedAt VISIT_GUARDIAN_SIGNED'],
    ],
    [
      'signed by a carer without a word why',
      () => ({ signature: { ...SIGNED, kind: 'ACTUAL_CARER' } }),
      ['signature.relation VISIT_GUARDIAN_SIGNED', 'signature.reason VISIT_GUARDIAN_SIGNED'],
    ],
  ])('%s', async (_case, change, points) => {
    const outcome = await refusedAndUnwritten(change());
    expect([outcome.refusal?.code, outcome.points]).toEqual(['RULE_VIOLATION', points]);
  });

  test('attended by somebody without a check of the last twelve months or without a pledge, told for each', async () => {
    await app.rows(`update record_check set checked_on = '2021-10-11' where worker_id = $1`, [kase.supervisorId]);
    await app.rows('update worker set pledge_signed_on = null where id = $1', [kase.supervisorId]);
    const { points } = await refusedAndUnwritten({
      attendeeIds: [kase.socialWorkerId, kase.directorId, kase.supervisorId],
    });
    expect(points).toEqual(['attendeeIds.2 WORKER_RECORD_CHECK', 'attendeeIds.2 WORKER_PLEDGE']);
    await app.rows(`update record_check set checked_on = '2021-10-12' where worker_id = $1`, [kase.supervisorId]);
    await app.rows(`update worker set pledge_signed_on = '2022-10-12' where id = $1`, [kase.supervisorId]);
    expect(visitOf(await submit({ attendeeIds: [kase.socialWorkerId, kase.supervisorId] })).status).toBe('SUBMITTED');
  });

  test.each<[string, () => object, readonly string[]]>([
    ['an end before the start', () => ({ endsAt: '2022-10-12T13:00:00+08:00' }), ['endsAt END_BEFORE_START']],
    ['an end in the future', () => ({ ...visitTo(kase, '2022-10-18') }), ['endsAt IN_THE_FUTURE']],
    ['another day than its own', () => ({ date: '2022-10-11' }), ['startsAt NOT_ONE_DAY', 'endsAt NOT_ONE_DAY']],
    ['nothing but pause', () => ({ pauseMinutes: 120 }), ['pauseMinutes PAUSE_TOO_LONG']],
    ['a negative pause', () => ({ pauseMinutes: -1 }), ['pauseMinutes OUT_OF_RANGE']],
    [
      'a worker named twice',
      () => ({ attendeeIds: [kase.socialWorkerId, kase.directorId, kase.socialWorkerId] }),
      ['attendeeIds.2 DUPLICATE'],
    ],
    [
      'a worker who does not exist',
      () => ({ attendeeIds: [kase.socialWorkerId, NOBODY] }),
      ['attendeeIds.1 NOT_FOUND'],
    ],
    [
      'a signature in the future',
      () => ({ signature: { ...SIGNED, signedAt: '2022-10-18T10:00:01+08:00' } }),
      ['signature.signedAt IN_THE_FUTURE'],
    ],
    ['a contact without its version', () => ({ visitId: NOBODY }), ['visitId NOT_FOUND']],
    ['a case that does not exist', () => ({ caseId: NOBODY }), ['caseId NOT_FOUND']],
    ['31 February', () => ({ date: '2022-02-31' }), ['date NOT_A_DATE']],
    ['a time without its zone', () => ({ startsAt: '2022-10-12T14:00:00' }), ['startsAt NOT_A_TIME']],
    ['a place that is none', () => ({ place: 'MOON' }), ['place UNKNOWN_VALUE']],
    ['an id that is none', () => ({ caseId: '1' }), ['caseId NOT_AN_ID']],
    ['a note of 4001 characters', () => ({ note: '长'.repeat(4001) }), ['note TOO_LONG']],
    ['a note with control characters', () => ({ note: 'a\u0000b' }), ['note CONTROL_CHARACTERS']],
    ['a name of 10,000 characters', () => ({ signature: { name: '王'.repeat(10_000) } }), ['signature.name TOO_LONG']],
    ['minutes that are no number', () => ({ pauseMinutes: 'ten' }), ['pauseMinutes NOT_AN_INTEGER']],
    ['no day', () => ({ date: undefined }), ['date REQUIRED']],
    ['a field that is none', () => ({ colour: 'red' }), ['colour UNKNOWN_FIELD']],
  ])('with %s, which no rule could judge', async (_case, change, points) => {
    const outcome = await refusedAndUnwritten(change());
    expect([outcome.refusal?.code === 'BAD_INPUT' || outcome.refusal?.code === 'NOT_FOUND', outcome.points]).toEqual([
      true,
      points,
    ]);
  });

  test('by a dry run too, which then writes nothing', async () => {
    const before = await written(app);
    const refused = await submit({ dryRun: true, endsAt: '2022-10-12T15:30:00+08:00' });
    expect(refused.payload).toMatchObject({ visit: null, violations: [{ rule: 'VISIT_MIN_MINUTES' }] });
    const taken = await submit({ dryRun: true, signature: SIGNED, idempotencyKey: 'dry' });
    expect(taken.payload).toMatchObject({ visit: null, violations: [] });
    expect(await written(app)).toEqual(before);
  });
});

describe('who may submit', () => {
  test.each(['pudong', 'city', 'supervisor', 'director', 'pudong-finance', 'analyst', 'auditor', 'admin'])(
    'is not %s',
    async (login) => {
      const { refusal } = await refusedAndUnwritten({}, await app.as(login));
      expect(refusal?.code).toBe('FORBIDDEN');
    },
  );

  test('is not a social worker of another district, who learns no more than of a case that does not exist', async () => {
    const stranger = await app.as('huangpu-sw1');
    const [real, invented] = [await submit({}, stranger), await submit({ caseId: NOBODY }, stranger)];
    expect(real.refusal).toEqual(invented.refusal);
    expect(real.refusal?.code).toBe('NOT_FOUND');
  });

  test('is nobody who is not signed in', async () => {
    expect((await submit({}, app.anonymous)).refusal?.code).toBe('UNAUTHENTICATED');
  });
});

describe('a request that comes again', () => {
  test('is answered with the first visit, also when it comes twice at once', async () => {
    const again = { idempotencyKey: 'org-7731', signature: SIGNED };
    const visits = await Promise.all([1, 2, 3].map(async () => visitOf(await submit(again))));
    expect(new Set(visits.map(({ id }) => id)).size).toBe(1);
    const { month } = visitOf(await submit());
    expect(month.qualifying).toBe(visitOf(await submit(again)).month.qualifying);
  });

  test('under the same key with something else is refused', async () => {
    await submit({ idempotencyKey: 'org-7732' });
    const { points } = await submit({ idempotencyKey: 'org-7732', place: 'SCHOOL' });
    expect(points).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
  });

  test('for a contact that was changed since is refused, telling by whom', async () => {
    const contact = visitOf(await recordContact(worker, visitTo(kase)));
    const seen = { visitId: contact.id, expectedVersion: contact.version };
    visitOf(await submit(seen));
    const { refusal } = await submit(seen);
    expect(refusal).toMatchObject({ code: 'CONFLICT', conflict: { expectedVersion: 1, currentVersion: 2 } });
    const late = await submit({ ...seen, expectedVersion: 2 });
    expect([late.refusal?.code, late.message]).toEqual(['CONFLICT', '目前为“待签字”，须为“仅登记”']);
  });

  test('names the version that is missing', async () => {
    const { id } = visitOf(await recordContact(worker, visitTo(kase)));
    expect((await submit({ visitId: id })).points).toEqual(['expectedVersion REQUIRED']);
  });
});
