import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import {
  openCase,
  recordContact,
  SIGNED,
  signVisit,
  submitVisit,
  type Visit,
  type VisitedCase,
  visitOf,
  visitTo,
  withdrawVisit,
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

const submitted = async (change: object = {}) => visitOf(await submitVisit(worker, { ...visitTo(kase), ...change }));

const sign = ({ id, version }: Visit, signature: object = SIGNED, more: object = {}, speaker = worker) =>
  signVisit(speaker, { visitId: id, expectedVersion: version, signature, ...more });

const withdraw = ({ id, version }: Visit, more: object = {}, speaker = worker) =>
  withdrawVisit(speaker, { visitId: id, expectedVersion: version, reason: '重复登记', ...more });

describe('21 · a submitted visit is signed', () => {
  test.each<[string, object, object]>([
    ['by the guardian, now', SIGNED, { signerKind: 'GUARDIAN', signedAt: '2022-10-18T10:00:00+08:00' }],
    [
      'at the moment when the service ended',
      { ...SIGNED, signedAt: '2022-10-12T16:00:00+08:00' },
      { signedAt: '2022-10-12T16:00:00+08:00' },
    ],
    [
      'by the actual carer while the guardian is away',
      { kind: 'ACTUAL_CARER', name: '张桂芳', relation: 'GRANDPARENT_PATERNAL', reason: '父亲在外务工' },
      { signerKind: 'ACTUAL_CARER', signatureRefused: false },
    ],
    [
      'by the representative of a guardianship body',
      { kind: 'BODY_REPRESENTATIVE', name: '陈刚', relation: 'COMMITTEE', reason: '监护人被撤销资格' },
      { signerKind: 'BODY_REPRESENTATIVE' },
    ],
    [
      'as refused before a witness',
      { refused: true, reason: '不认可服务安排', witnessName: '邻居周阿姨' },
      { signerKind: 'GUARDIAN', signerName: null, signatureRefused: true },
    ],
  ])('%s', async (_case, signature, told) => {
    const visit = await submitted();
    const signed = visitOf(await sign(visit, signature));
    expect(signed).toMatchObject({ id: visit.id, version: 2, status: 'QUALIFYING', shortfalls: [], ...told });
    expect(signed.month).toMatchObject({ qualifying: visit.month.qualifying + 1, state: 'MET' });
  });

  test.each<[string, object, readonly string[]]>([
    ['by nobody', {}, ['signature.name VISIT_GUARDIAN_SIGNED']],
    [
      'by a carer without relation and reason',
      { kind: 'ENTRUSTED_CARER', name: '张桂芳' },
      ['signature.relation VISIT_GUARDIAN_SIGNED', 'signature.reason VISIT_GUARDIAN_SIGNED'],
    ],
    [
      'before the service ended',
      { ...SIGNED, signedAt: '2022-10-12T15:59:59+08:00' },
      ['signature.signedAt VISIT_GUARDIAN_SIGNED'],
    ],
    [
      'as refused without reason and witness',
      { refused: true },
      ['signature.reason VISIT_GUARDIAN_SIGNED', 'signature.witnessName VISIT_GUARDIAN_SIGNED'],
    ],
    ['in the future', { ...SIGNED, signedAt: '2022-10-18T10:01:00+08:00' }, ['signature.signedAt IN_THE_FUTURE']],
    ['by a kind of person that there is not', { kind: 'FRIEND' }, ['signature.kind UNKNOWN_VALUE']],
  ])('but not %s', async (_case, signature, points) => {
    const visit = await submitted();
    const before = await written(app);
    expect((await sign(visit, signature)).points).toEqual(points);
    expect(await written(app)).toEqual(before);
  });

  test('the refusal witnessed by somebody besides the responsible social worker', async () => {
    const [{ name } = { name: '' }] = await app.rows<{ name: string }>('select name from worker where id = $1', [
      kase.socialWorkerId,
    ]);
    const { points } = await sign(await submitted(), { refused: true, reason: '不在意', witnessName: name });
    expect(points).toEqual(['signature.witnessName VISIT_GUARDIAN_SIGNED']);
  });

  test('once, whoever signs twice at once', async () => {
    const visit = await submitted();
    const outcomes = await Promise.all([sign(visit), sign(visit), sign(visit)]);
    expect(outcomes.filter(({ payload }) => payload)).toHaveLength(1);
    expect(outcomes.filter(({ refusal }) => refusal?.code === 'CONFLICT')).toHaveLength(2);
    expect((await submitted()).month.qualifying).toBe(visit.month.qualifying + 1);
  });

  test('and never a contact', async () => {
    const contact = visitOf(await recordContact(worker, visitTo(kase)));
    const { refusal, message } = await sign(contact);
    expect([refusal?.code, message]).toEqual(['CONFLICT', '目前为“仅登记”，须为“待签字”']);
  });
});

describe('a visit is withdrawn', () => {
  test('with its reason, and its month falls back', async () => {
    const before = await submitted();
    const visit = visitOf(await submitVisit(worker, { ...visitTo(kase), signature: SIGNED }));
    expect(visit.month.qualifying).toBe(before.month.qualifying + 1);
    const withdrawn = visitOf(await withdraw(visit, {}, await app.as('provider')));
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: '重复登记', version: 2 });
    expect(withdrawn.month.qualifying).toBe(before.month.qualifying);
  });

  test('once and for all', async () => {
    const withdrawn = visitOf(await withdraw(await submitted()));
    expect((await withdraw(withdrawn)).refusal?.code).toBe('CONFLICT');
    expect((await sign(withdrawn)).refusal?.code).toBe('CONFLICT');
  });

  test.each<[string, object, readonly string[]]>([
    ['without a reason', { reason: '  ' }, ['reason REQUIRED']],
    ['with a reason of 201 characters', { reason: '重'.repeat(201) }, ['reason TOO_LONG']],
    ['without its version', { expectedVersion: undefined }, ['expectedVersion REQUIRED']],
    ['that does not exist', { visitId: NOBODY }, ['visitId NOT_FOUND']],
  ])('but not %s', async (_case, more, points) => {
    const visit = await submitted();
    expect((await withdraw(visit, more)).points).toEqual(points);
  });

  test('not in a version that is past, the refusal telling by whom it was changed', async () => {
    const visit = await submitted();
    visitOf(await sign(visit));
    const { refusal } = await withdraw(visit);
    expect(refusal).toMatchObject({
      code: 'CONFLICT',
      conflict: { expectedVersion: 1, currentVersion: 2, changedBy: expect.any(String) },
    });
  });

  test('by a dry run in thought only', async () => {
    const visit = await submitted();
    const before = await written(app);
    expect((await withdraw(visit, { dryRun: true })).payload).toMatchObject({ visit: null, violations: [] });
    expect(await written(app)).toEqual(before);
  });

  test('the request that comes again answered with the first result', async () => {
    const visit = await submitted();
    const input = { idempotencyKey: `withdraw-${visit.id}` };
    const [first, again] = [visitOf(await withdraw(visit, input)), visitOf(await withdraw(visit, input))];
    expect(again).toEqual(first);
  });
});

describe('who may sign or withdraw', () => {
  test.each(['pudong', 'city', 'supervisor', 'director', 'pudong-finance', 'analyst', 'auditor', 'admin'])(
    'is not %s',
    async (login) => {
      const [visit, speaker] = [await submitted(), await app.as(login)];
      expect((await sign(visit, SIGNED, {}, speaker)).refusal?.code).toBe('FORBIDDEN');
      expect((await withdraw(visit, {}, speaker)).refusal?.code).toBe('FORBIDDEN');
    },
  );

  test('is not the worker of another district, to whom the visit does not exist', async () => {
    const [visit, stranger] = [await submitted(), await app.as('huangpu-sw1')];
    const invented = { ...visit, id: NOBODY };
    expect((await sign(visit, SIGNED, {}, stranger)).refusal).toEqual(
      (await sign(invented, SIGNED, {}, stranger)).refusal,
    );
    expect((await withdraw(visit, {}, stranger)).refusal).toEqual((await withdraw(invented, {}, stranger)).refusal);
  });
});
