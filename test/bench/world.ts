import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { tokenHashOf } from '../../server/access/gate.ts';

/** Children drawn at random from the year; requests ask for these. */
const CHILDREN_DRAWN = 20_000;
/** Social workers that record visits, and cases of each. */
const RECORDERS = 200;
const CASES_EACH = 20;
const SESSION_DAYS = 30;
/** The month that home pages show on the year's day. */
const MONTH = '2022-10';

/** A child that requests may ask for. */
export interface SampleChild {
  readonly id: string;
  readonly townshipId: string;
  readonly grade: number;
}

/** A district, the session of an officer of its bureau, and children that the officer may see. */
export interface SampleDistrict {
  readonly token: string;
  readonly children: readonly SampleChild[];
}

/** A case that its social worker can record a visit for. */
export interface SampleCase {
  readonly token: string;
  readonly caseId: string;
  /** Two workers of its team, the social worker among them. */
  readonly workerIds: readonly string[];
}

/** What requests are made of. */
export interface World {
  readonly cityToken: string;
  readonly programmeId: string;
  readonly month: string;
  /** A district for each child drawn, so that drawing a district is drawing by number of children. */
  readonly districts: readonly SampleDistrict[];
  readonly cases: readonly SampleCase[];
}

interface ChildRow {
  readonly id: string;
  readonly township_id: string;
  readonly grade: number;
  readonly district_id: string;
}

/** Draws children and opens sessions, in the way that signing in does. */
export async function drawWorld(superuserUrl: string, behindMs: number): Promise<World> {
  const url = new URL(superuserUrl);
  url.pathname = '/tonghu';
  const client = new pg.Client(url.href);
  await client.connect();
  try {
    const children = await client.query<ChildRow>(
      `select id, township_id, grade, district_id from child where status = 'CONFIRMED' order by md5(id::text) limit $1`,
      [CHILDREN_DRAWN],
    );
    const programme = await client.query<{ id: string }>('select id from programme where year = 2022');
    return {
      cityToken: await openSession(client, `role = 'MUNICIPAL_BUREAU'`, [], behindMs),
      programmeId: programme.rows[0]?.id ?? '',
      month: MONTH,
      districts: await districtsOf(client, children.rows, behindMs),
      cases: await casesOf(client, behindMs),
    };
  } finally {
    await client.end();
  }
}

async function districtsOf(
  client: pg.Client,
  rows: readonly ChildRow[],
  behindMs: number,
): Promise<readonly SampleDistrict[]> {
  const byDistrict = Map.groupBy(rows, (row) => row.district_id);
  const districts: SampleDistrict[] = [];
  for (const [districtId, own] of byDistrict) {
    const token = await openSession(client, `role = 'DISTRICT_BUREAU' and district_id = $1`, [districtId], behindMs);
    const children = own.map(({ id, township_id: townshipId, grade }) => ({ id, townshipId, grade }));
    districts.push(...Array<SampleDistrict>(own.length).fill({ token, children }));
  }
  return districts;
}

interface RecorderRow {
  readonly account_id: string;
  readonly cases: readonly { readonly caseId: string; readonly workerIds: readonly string[] }[];
}

/** Cases whose social worker and director have been on the team for the whole last month. */
const RECORDER_ROWS = `select a.id as account_id, (
    select json_agg(json_build_object('caseId', k.case_id, 'workerIds', json_build_array(k.social, k.director))) from (
      select s.case_id, s.worker_id as social, d.worker_id as director
      from case_member s join case_member d on d.case_id = s.case_id and d.role = 'CHILD_DIRECTOR' and d.to_on is null
      join support_case c on c.id = s.case_id and c.status = 'OPEN'
      where s.worker_id = a.worker_id and s.role = 'SOCIAL_WORKER' and s.to_on is null
        and s.from_on < '2022-09-01' and d.from_on < '2022-09-01'
      order by s.case_id limit ${CASES_EACH}) k) as cases
  from account a where a.role = 'SOCIAL_WORKER' order by md5(a.id::text) limit ${RECORDERS}`;

async function casesOf(client: pg.Client, behindMs: number): Promise<readonly SampleCase[]> {
  const { rows } = await client.query<RecorderRow>(RECORDER_ROWS);
  const cases: SampleCase[] = [];
  for (const { account_id: accountId, cases: own } of rows.filter((row) => row.cases)) {
    const token = await openSession(client, 'id = $1', [accountId], behindMs);
    cases.push(...own.map((each) => ({ ...each, token })));
  }
  return cases;
}

/** A session of the first account that meets a condition. @returns its token */
async function openSession(
  client: pg.Client,
  condition: string,
  values: readonly unknown[],
  behindMs: number,
): Promise<string> {
  const account = await client.query<{ id: string }>(
    `select id from account where ${condition} order by login limit 1`,
    [...values],
  );
  const token = randomBytes(32).toString('base64url');
  const now = Date.now() - behindMs;
  await client.query('select access_open_session($1, $2, $3, $4, $5)', [
    tokenHashOf(token),
    account.rows[0]?.id,
    '127.0.0.1',
    new Date(now).toISOString(),
    new Date(now + SESSION_DAYS * 86_400_000).toISOString(),
  ]);
  return token;
}
