import { residentIdCheck } from '../../../server/identity/resident-id.ts';
import type { Speaker, TestApplication } from '../../support/application.ts';
import { mutation } from '../../support/mutation.ts';

type Input = Readonly<Record<string, unknown>>;

/** A child as the mutations answer it. */
export interface RegisteredChild {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly name: string;
  readonly status: string;
  readonly statusReason: string | null;
  readonly idNumber: string;
  readonly category: string;
  readonly grade: number;
  readonly school: string | null;
  readonly guardianship: string | null;
  readonly hasAddress: boolean;
  readonly district: { readonly code: string };
  readonly causes: readonly { readonly parent: string; readonly cause: string }[];
  readonly guardians: readonly {
    readonly id: string;
    readonly name: string;
    readonly relation: string;
    readonly phone: string | null;
    readonly health: string | null;
    readonly actualCarer: boolean;
  }[];
}

interface ChildAnswer {
  readonly child: RegisteredChild | null;
  readonly violations: readonly { readonly rule: string }[];
  readonly warnings: readonly { readonly rule: string; readonly path: readonly string[] }[];
}

const CHILD = `violations { rule } warnings { rule path } child { id number version name status statusReason idNumber category
  grade school guardianship hasAddress district { code } causes { parent cause }
  guardians { id name relation phone health actualCarer } }`;

export const registerChild = mutation<ChildAnswer>('registerChild', CHILD);
export const changeChild = mutation<ChildAnswer>('changeChild', CHILD);
export const submitEligibility = mutation<ChildAnswer>('submitEligibility', CHILD);
export const confirmEligibility = mutation<ChildAnswer>('confirmEligibility', CHILD);
export const rejectEligibility = mutation<ChildAnswer>('rejectEligibility', CHILD);
export const withdrawChild = mutation<ChildAnswer>('withdrawChild', CHILD);

/** The child that a mutation answered. @throws what it was refused for */
export function childOf({ payload, message, points }: Awaited<ReturnType<typeof registerChild>>): RegisteredChild {
  if (!payload?.child) throw new Error(`refused: ${message} ${points.join(', ')}`);
  return payload.child;
}

let issued = 0;

/** A valid resident ID number that nobody has: of a boy born on 5 June 2012. */
export function newIdNumber(): string {
  issued += 1;
  const seventeen = `31010120120605${String((issued % 500) * 2 + 1).padStart(3, '0')}`;
  return `${seventeen}${residentIdCheck(seventeen)}`;
}

/** A street of a district, and one of its neighbourhoods. */
export interface Place {
  readonly townshipId: string;
  readonly villageId: string;
}

const PLACE = `select t.id as "townshipId", v.id as "villageId" from village v join township t on t.id = v.township_id
  join district d on d.id = v.district_id where d.code = $1 order by v.code`;

/** The places of a district, in the order of their codes. */
export function placesOf(app: TestApplication, districtCode: string): Promise<Place[]> {
  return app.rows<Place>(PLACE, [districtCode]);
}

/** The 2022 programme's id. */
export async function programmeOf(app: TestApplication): Promise<string> {
  const [programme] = await app.rows<{ id: string }>('select id from programme where year = 2022');
  if (!programme) throw new Error('there is no programme');
  return programme.id;
}

/** A boy of ten in grade 4 whose father is imprisoned, as registered in a district. */
export async function newChild(app: TestApplication, districtCode = '310115', change: Input = {}): Promise<Input> {
  const [place] = await placesOf(app, districtCode);
  return {
    programmeId: await programmeOf(app),
    name: `韦${['小', '家', '志', '文'][issued % 4]}${['安', '明', '强', '宁', '远'][issued % 5]}`,
    sex: 'MALE',
    birthDate: '2012-06-05',
    idType: 'RESIDENT_ID',
    idNumber: newIdNumber(),
    category: 'IN_DIFFICULTY',
    grade: 5,
    schooling: 'AT_SCHOOL',
    school: '川沙小学',
    guardianship: 'ABSENT',
    causes: [{ parent: 'FATHER', cause: 'IMPRISONED' }],
    ...place,
    address: '新川路100弄5号302室',
    guardians: [{ name: '韦国强', relation: 'GRANDPARENT_PATERNAL', phone: '13812345678', actualCarer: true }],
    ...change,
  };
}

/** Names a child and the version that stands. */
export const seen = ({ id, version }: Pick<RegisteredChild, 'id' | 'version'>, more: Input = {}): Input => ({
  childId: id,
  expectedVersion: version,
  ...more,
});

/** A child that waits for the district bureau. */
export async function submittedChild(
  app: TestApplication,
  registrant: Speaker,
  districtCode = '310115',
  change: Input = {},
): Promise<RegisteredChild> {
  const child = childOf(await registerChild(registrant, await newChild(app, districtCode, change)));
  return childOf(await submitEligibility(registrant, seen(child)));
}

/** Leaves so many places for children in difficulty in a district; the table still adds up. */
export async function makeRoom(app: TestApplication, districtCode: string, places: number): Promise<void> {
  await app.rows(
    `with line as (
       update district_quota q set in_difficulty = confirmed_in_difficulty + $2 from district d
       where d.id = q.district_id and d.code = $1 returning q.programme_id)
     update programme p set planned_in_difficulty = (
       select sum(case when d.code = $1 then q.confirmed_in_difficulty + $2 else q.in_difficulty end)
       from district_quota q join district d on d.id = q.district_id where q.programme_id = p.id)
     where p.id in (select programme_id from line)`,
    [districtCode, places],
  );
}
