import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import {
  changeContact,
  openCase,
  recordContact,
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

const record = (change: object = {}, speaker = worker) => recordContact(speaker, { ...visitTo(kase), ...change });

const saved = async (change: object = {}): Promise<Visit> => visitOf(await record(change));

const change = ({ id, version }: Visit, keys: object, speaker = worker) =>
  changeContact(speaker, { visitId: id, expectedVersion: version, ...keys });

describe('a contact is saved', () => {
  test('with all that it lacks, and counts for no month', async () => {
    const before = await saved();
    const contact = await saved({ attendeeIds: [kase.directorId], endsAt: '2022-10-12T14:20:00+08:00' });
    expect(contact).toMatchObject({
      status: 'CONTACT',
      minutes: 20,
      shortfalls: ['VISIT_MIN_PEOPLE', 'VISIT_SOCIAL_WORKER_PRESENT', 'VISIT_MIN_MINUTES', 'VISIT_GUARDIAN_SIGNED'],
    });
    expect(contact.month.qualifying).toBe(before.month.qualifying);
  });

  test('lacking nothing but its signature and submission', async () => {
    expect(await saved()).toMatchObject({ status: 'CONTACT', shortfalls: ['VISIT_GUARDIAN_SIGNED'] });
  });

  test('with a safety note, however short and whoever went', async () => {
    await app.rows('update worker set pledge_signed_on = null where id = $1', [kase.supervisorId]);
    const note = '孩子手臂有新伤，自述摔倒；已告知督导员\n复核';
    const contact = await saved({
      attendeeIds: [kase.supervisorId],
      endsAt: '2022-10-12T14:01:00+08:00',
      safetyNote: note,
    });
    expect(contact.safetyNote).toBe(note);
    expect(contact.shortfalls).toContain('WORKER_PLEDGE');
  });

  test('when nobody of those who went is known', async () => {
    expect((await saved({ attendeeIds: [] })).attendees).toEqual([]);
  });

  test('also in a year that is over', async () => {
    await app.rows(`update programme set status = 'CLOSED' where year = 2022`);
    const contact = await saved();
    const { message } = await submitVisit(worker, { ...visitTo(kase), visitId: contact.id, expectedVersion: 1 });
    await app.rows(`update programme set status = 'OPEN' where year = 2022`);
    expect(message).toBe('项目年度已结束，其记录不再更改');
  });

  test.each<[string, () => object, readonly string[]]>([
    ['ends before it starts', () => ({ endsAt: '2022-10-12T14:00:00+08:00' }), ['endsAt END_BEFORE_START']],
    ['lies in the future', () => visitTo(kase, '2022-10-19'), ['endsAt IN_THE_FUTURE']],
    ['runs into the next day in Shanghai', () => ({ endsAt: '2022-10-13T00:00:00+08:00' }), ['endsAt NOT_ONE_DAY']],
    ['comes before its case', () => visitTo(kase, '2022-01-31'), ['date NOT_BEFORE']],
    ['names a worker twice', () => ({ attendeeIds: [kase.directorId, kase.directorId] }), ['attendeeIds.1 DUPLICATE']],
    ['names nobody we know', () => ({ attendeeIds: [NOBODY] }), ['attendeeIds.0 NOT_FOUND']],
    [
      'is wrong in several ways at once',
      () => ({ ...visitTo(kase, '2022-10-19'), pauseMinutes: 200, attendeeIds: [NOBODY] }),
      ['endsAt IN_THE_FUTURE', 'pauseMinutes PAUSE_TOO_LONG', 'attendeeIds.0 NOT_FOUND'],
    ],
  ])('unless it %s', async (_case, given, points) => {
    const before = await written(app);
    expect((await record(given())).points).toEqual(points);
    expect(await written(app)).toEqual(before);
  });
});

describe('a saved contact', () => {
  test('is changed key by key and judged anew', async () => {
    const contact = await saved({ attendeeIds: [kase.socialWorkerId], safetyNote: '正常' });
    expect(contact.shortfalls).toContain('VISIT_MIN_PEOPLE');
    const changed = visitOf(await change(contact, { attendeeIds: [kase.directorId, kase.socialWorkerId], note: null }));
    expect(changed).toMatchObject({
      version: 2,
      status: 'CONTACT',
      shortfalls: ['VISIT_GUARDIAN_SIGNED'],
      services: ['COUNSELLING'],
      note: null,
      safetyNote: '正常',
    });
    expect(changed.attendees).toHaveLength(2);
    const moved = visitOf(await change(changed, { ...dayOf('2022-09-29'), attendeeIds: [kase.socialWorkerId] }));
    expect([moved.month.month, moved.attendees]).toEqual([
      '2022-09',
      [{ worker: { id: kase.socialWorkerId }, onTeam: true }],
    ]);
  });

  test('is changed by one of two at once; the other learns of it', async () => {
    const contact = await saved();
    const outcomes = await Promise.all(['一', '二'].map((note) => change(contact, { note })));
    expect(outcomes.map(({ payload }) => payload !== null).toSorted()).toEqual([false, true]);
    expect(outcomes.find(({ refusal }) => refusal)?.refusal).toMatchObject({
      code: 'CONFLICT',
      conflict: { expectedVersion: 1, currentVersion: 2, changedFields: expect.arrayContaining(['note']) },
    });
  });

  test('is not changed by nothing, nor into something impossible', async () => {
    const contact = await saved();
    expect((await change(contact, {})).points).toEqual([' NOTHING_TO_CHANGE']);
    expect((await change(contact, { date: '2022-10-11' })).points).toEqual([
      'startsAt NOT_ONE_DAY',
      'endsAt NOT_ONE_DAY',
    ]);
    expect((await change({ ...contact, id: NOBODY }, { note: 'x' })).points).toEqual(['visitId NOT_FOUND']);
  });

  test('can’t be changed once it was submitted or withdrawn', async () => {
    const contact = await saved();
    const visit = visitOf(await submitVisit(worker, { ...visitTo(kase), visitId: contact.id, expectedVersion: 1 }));
    expect((await change(visit, { note: 'x' })).message).toBe('目前为“待签字”，须为“仅登记”');
    const input = { visitId: visit.id, expectedVersion: 2, reason: '误录' };
    const withdrawn = visitOf(await withdrawVisit(worker, input));
    expect((await change(withdrawn, { note: 'x' })).refusal?.code).toBe('CONFLICT');
  });

  test('is changed by its own people only', async () => {
    const contact = await saved();
    const stranger = await app.as('huangpu-sw1');
    expect((await change(contact, { note: 'x' }, stranger)).refusal).toEqual(
      (await change({ ...contact, id: NOBODY }, { note: 'x' }, stranger)).refusal,
    );
    expect((await change(contact, { note: 'x' }, await app.as('pudong'))).refusal?.code).toBe('FORBIDDEN');
  });
});

function dayOf(date: string) {
  const { startsAt, endsAt } = visitTo(kase, date);
  return { date, startsAt, endsAt };
}
