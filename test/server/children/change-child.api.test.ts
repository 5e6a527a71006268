import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { NOBODY } from '../../support/mutation.ts';
import {
  changeChild,
  childOf,
  confirmEligibility,
  makeRoom,
  newChild,
  newIdNumber,
  placesOf,
  type RegisteredChild,
  registerChild,
  seen,
  submittedChild,
} from './registering.ts';

let app: TestApplication;
let pudong: Speaker;
beforeAll(async () => {
  app = await startTestApplication();
  pudong = await app.as('pudong');
});
afterAll(() => app.close());

const draft = async (change: object = {}) =>
  childOf(await registerChild(pudong, await newChild(app, '310115', { ...change })));

const stored = async ({ id }: RegisteredChild) =>
  (await app.rows('select * from child where id = $1', [id]))[0] as Record<string, unknown>;

/** A confirmed child of a district whose quota of orphans is nothing: 奉贤区. */
async function confirmed(): Promise<RegisteredChild> {
  await makeRoom(app, '310120', 1);
  const child = await submittedChild(app, await app.as('fengxian'), '310120');
  return childOf(await confirmEligibility(await app.as('fengxian2'), seen(child)));
}

describe('a draft', () => {
  test('is changed in what is given and nothing else', async () => {
    const child = await draft();
    const changed = childOf(await changeChild(pudong, seen(child, { grade: 6, school: null })));
    expect(changed).toEqual({ ...child, grade: 6, school: null, version: 2 });
  });

  test('takes another name, and is found by it', async () => {
    const child = await draft();
    childOf(await changeChild(pudong, seen(child, { name: '单雄信' })));
    expect(await stored(child)).toMatchObject({ name: '单雄信', name_sort: 'shan xiong xin' });
  });

  test('takes another ID number, sealed and masked', async () => {
    const child = await draft();
    const idNumber = newIdNumber();
    const changed = childOf(await changeChild(pudong, seen(child, { idNumber })));
    expect(changed.idNumber).toBe(`**************${idNumber.slice(-4)}`);
    expect(JSON.stringify(await stored(child))).not.toContain(idNumber);
  });

  test('has its guardians and causes replaced, known guardians keeping what is left out', async () => {
    const child = await draft();
    const [guardian] = child.guardians;
    const changed = childOf(
      await changeChild(
        pudong,
        seen(child, {
          guardians: [
            { id: guardian?.id, name: '韦国强', relation: 'GRANDPARENT_PATERNAL', health: '高血压' },
            { name: '川沙新镇居民委员会（第二）', relation: 'COMMITTEE', phone: '021-58921234' },
          ],
          causes: [
            { parent: 'FATHER', cause: 'IMPRISONED' },
            { parent: 'MOTHER', cause: 'MISSING_CONTACT' },
          ],
        }),
      ),
    );
    expect(changed.version).toBe(2);
    expect(changed.guardians).toHaveLength(2);
    expect(changed.guardians).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: guardian?.id, phone: '*******5678', health: '高血压', actualCarer: false }),
        expect.objectContaining({ relation: 'COMMITTEE', phone: '*******1234', health: null }),
      ]),
    );
    expect(changed.causes).toHaveLength(2);
    const emptied = childOf(await changeChild(pudong, seen(changed, { guardians: [] })));
    expect(emptied).toMatchObject({ guardians: [], version: 3 });
  });

  test('moves within its district, never out of it', async () => {
    const child = await draft();
    const places = await placesOf(app, '310115');
    expect(childOf(await changeChild(pudong, seen(child, { ...places.at(-1) }))).version).toBe(2);
    const [elsewhere] = await placesOf(app, '310101');
    const { points } = await changeChild(pudong, seen({ ...child, version: 2 }, { ...elsewhere }));
    expect(points).toEqual(['townshipId ONE_RESPONSIBLE_DISTRICT']);
  });
});

describe('refused is', () => {
  test.each([
    ['nothing to change', {}, ['NOTHING_TO_CHANGE']],
    ['an emptied name', { name: null }, ['name REQUIRED']],
    [
      'a birth date that the sealed number does not have',
      { birthDate: '2012-06-06' },
      ['birthDate ID_NUMBER_BIRTH_DATE'],
    ],
    ['the other sex than the sealed number’s', { sex: 'FEMALE' }, ['sex ID_NUMBER_SEX']],
    ['grade 13', { grade: 13 }, ['grade OUT_OF_RANGE']],
    [
      'a guardian of another child',
      { guardians: [{ id: NOBODY, name: '韦国强', relation: 'FATHER' }] },
      ['guardians.0.id NOT_FOUND'],
    ],
    ['an unknown street', { townshipId: NOBODY }, ['townshipId NOT_FOUND']],
  ])('%s', async (_case, change, points) => {
    const child = await draft();
    const outcome = await changeChild(pudong, seen(child, change));
    expect(outcome.points.map((point) => point.trim())).toEqual(expect.arrayContaining(points));
    expect(await stored(child)).toMatchObject({ version: 1 });
  });

  test('an ID number that another child has', async () => {
    const idNumber = newIdNumber();
    await registerChild(await app.as('huangpu'), await newChild(app, '310101', { idNumber }));
    const { points } = await changeChild(pudong, seen(await draft(), { idNumber }));
    expect(points).toEqual(['idNumber ID_NUMBER_TAKEN']);
  });

  test('a stale version, with what was changed, by whom and when', async () => {
    const child = await draft();
    childOf(await changeChild(await app.as('pudong2'), seen(child, { grade: 6 })));
    const { refusal } = await changeChild(pudong, seen(child, { grade: 7 }));
    expect(refusal).toMatchObject({
      code: 'CONFLICT',
      conflict: {
        expectedVersion: 1,
        currentVersion: 2,
        changedBy: expect.any(String),
        changedAt: '2022-10-18T10:00:00+08:00',
        changedFields: expect.arrayContaining(['grade']),
      },
    });
  });

  test('one of two changes that name the same version', async () => {
    const child = await draft();
    const outcomes = await Promise.all([6, 7].map((grade) => changeChild(pudong, seen(child, { grade }))));
    expect(outcomes.filter(({ payload }) => payload?.child)).toHaveLength(1);
    expect(outcomes.find(({ refusal }) => refusal)?.refusal?.code).toBe('CONFLICT');
  });

  test('a change while the child waits for the bureau', async () => {
    const child = await submittedChild(app, pudong);
    expect((await changeChild(pudong, seen(child, { grade: 6 }))).refusal).toMatchObject({
      code: 'CONFLICT',
      obstacle: { found: 'SUBMITTED' },
    });
  });

  test('another district, exactly as for a child that does not exist', async () => {
    const huangpu = await app.as('huangpu');
    const foreign = await changeChild(huangpu, seen(await draft(), { grade: 6 }));
    expect(foreign).toEqual(await changeChild(huangpu, { childId: NOBODY, expectedVersion: 1, grade: 6 }));
    expect(foreign.refusal?.code).toBe('NOT_FOUND');
  });

  test('a supervisor of the team who did not register the child, and the provider’s people', async () => {
    const supervisor = await app.as('supervisor');
    const { data } = await supervisor.ask<{ children: { nodes: readonly RegisteredChild[] } }>(
      '{ children(where: { status: { eq: CONFIRMED } }, first: 1) { nodes { id version } } }',
    );
    const [child] = data.children.nodes;
    if (!child) throw new Error('the supervisor has no child');
    const { refusal } = await changeChild(supervisor, seen(child, { grade: 6 }));
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', obstacle: { code: 'WRONG_OFFICE' } });
    for (const login of ['provider', 'social-worker', 'city', 'auditor']) {
      const outcome = await changeChild(await app.as(login), seen(child, { grade: 6 }));
      expect(outcome.refusal?.code).toBe('FORBIDDEN');
    }
  });
});

describe('a confirmed child', () => {
  test('is put right by the bureau as long as rules 2 to 4 stay met', async () => {
    const fengxian = await app.as('fengxian');
    const child = await confirmed();
    const changed = childOf(await changeChild(fengxian, seen(child, { grade: 6 })));
    expect(changed).toMatchObject({ status: 'CONFIRMED', grade: 6 });
    const { points } = await changeChild(fengxian, seen(changed, { grade: 10, causes: [] }));
    expect(points).toEqual(['grade COMPULSORY_EDUCATION', 'causes GUARDIANSHIP_CAUSE']);
  });

  test('takes a place of the other quota with its category, if there is one', async () => {
    const child = await confirmed();
    const { points } = await changeChild(await app.as('fengxian'), seen(child, { category: 'ORPHAN' }));
    expect(points).toEqual(['category QUOTA_REACHED']);
  });

  test('that moves while its case is open leaves its team behind, which is warned of', async () => {
    const [served] = await app.rows<RegisteredChild>(
      `select c.id, c.version from child c join support_case k on k.child_id = c.id join district d on d.id = c.district_id
       where d.code = '310115' and k.status = 'OPEN' order by c.id limit 1`,
    );
    if (!served) throw new Error('the district has no open case');
    const moves = await Promise.all(
      (await placesOf(app, '310115'))
        .slice(0, 2)
        .map((place) => changeChild(pudong, seen(served, { ...place, dryRun: true }))),
    );
    expect(moves.flatMap(({ payload }) => payload?.warnings ?? [])).toContainEqual({
      rule: 'TEAM_ONE_OF_EACH',
      path: ['input', 'villageId'],
    });
  });
});
