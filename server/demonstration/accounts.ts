import type { Role } from '../access/roles.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { Chance, elementOf } from './chance.ts';
import type { City, DistrictModel } from './city.ts';
import type { IdSequence } from './identifiers.ts';
import { inventedAdultName } from './names.ts';
import { placesOf } from './places.ts';
import { holderOn } from './posts.ts';
import type { AccountRow, WorkerRow } from './rows.ts';
import { SHOWN_DISTRICT } from './scale.ts';

const SHOWN_TOWNSHIP = 1;
const SHOWN_VILLAGE = 1;

/** One sign-in per role, in the order in which they are shown; `pudong2` decides what `pudong` asked for. */
export const DEMONSTRATION_LOGINS: Readonly<Record<string, Role>> = {
  admin: 'SYSTEM_ADMIN',
  city: 'MUNICIPAL_BUREAU',
  pudong: 'DISTRICT_BUREAU',
  pudong2: 'DISTRICT_BUREAU',
  huangpu: 'DISTRICT_BUREAU',
  'pudong-finance': 'DISTRICT_FINANCE',
  supervisor: 'SUPERVISOR',
  director: 'DIRECTOR',
  provider: 'PROVIDER_MANAGER',
  'social-worker': 'SOCIAL_WORKER',
  analyst: 'ANALYST',
  auditor: 'AUDITOR',
};

/** What everyone of the demonstration signs in with; installations for real use refuse these accounts. */
export const DEMONSTRATION_PASSWORD = 'Tonghu-demo-2022';

/** Every account of the year, and who acts for whom. */
export interface Accounts {
  readonly rows: readonly AccountRow[];
  /** The two officers of a district's bureau, by the district's code. */
  officersOf(districtCode: string): readonly [string, string];
  /** The account that a worker records with. */
  accountOf(workerId: string): string;
  readonly directorId: string;
}

type Place = Partial<Pick<AccountRow, 'districtId' | 'providerId'>>;

/** Opens the accounts of offices, of the social workers, and of those that people sign in as. */
export function openAccounts(city: City, ids: IdSequence, seed: string, today: IsoDate): Accounts {
  return new Register(city, ids, new Chance(`${seed}/accounts`), today);
}

class Register implements Accounts {
  readonly rows: AccountRow[] = [];
  private readonly officers = new Map<string, readonly [string, string]>();
  private readonly byWorker = new Map<string, string>();
  readonly directorId: string;

  constructor(
    city: City,
    private readonly ids: IdSequence,
    private readonly chance: Chance,
    today: IsoDate,
  ) {
    this.office('admin', 'SYSTEM_ADMIN');
    this.office('city', 'MUNICIPAL_BUREAU');
    this.office('analyst', 'ANALYST');
    this.office('auditor', 'AUDITOR');
    for (const district of city.districts) this.bureau(district);
    const shown = elementOf(
      city.districts.filter(({ row }) => row.code === SHOWN_DISTRICT),
      0,
    );
    this.directorId = this.shownPeople(shown, today);
    for (const district of city.districts) this.socialWorkers(district);
  }

  officersOf(districtCode: string): readonly [string, string] {
    return found(this.officers.get(districtCode), districtCode);
  }

  accountOf(workerId: string): string {
    return found(this.byWorker.get(workerId), workerId);
  }

  private bureau({ row }: DistrictModel): void {
    const { pinyin } = placesOf(row.code);
    const place = { districtId: row.id };
    const first = this.office(pinyin, 'DISTRICT_BUREAU', place);
    const second = this.office(`${pinyin}2`, 'DISTRICT_BUREAU', place);
    this.officers.set(row.code, [first, second]);
    if (row.code === SHOWN_DISTRICT) this.office(`${pinyin}-finance`, 'DISTRICT_FINANCE', place);
  }

  /** The account that registers children as a director is the one of the returned id. */
  private shownPeople({ contractors, townships }: DistrictModel, today: IsoDate): string {
    const { supervisors, villages } = elementOf(townships, SHOWN_TOWNSHIP);
    const { providerId, desks } = elementOf(contractors, 0);
    this.worker('supervisor', 'SUPERVISOR', holderOn(elementOf(supervisors, 0), today));
    const directorId = this.worker(
      'director',
      'DIRECTOR',
      holderOn(elementOf(villages, SHOWN_VILLAGE).director, today),
    );
    this.office('provider', 'PROVIDER_MANAGER', { providerId });
    this.worker('social-worker', 'SOCIAL_WORKER', holderOn(elementOf(desks, 0).post, today));
    return directorId;
  }

  private socialWorkers({ row, contractors }: DistrictModel): void {
    const { pinyin } = placesOf(row.code);
    const workers = contractors.flatMap(({ desks }) => desks.flatMap(({ post }) => post.map(({ worker }) => worker)));
    for (const [index, worker] of workers.entries()) {
      if (!this.byWorker.has(worker.id)) this.worker(`${pinyin}-sw${index + 1}`, 'SOCIAL_WORKER', worker);
    }
  }

  private worker(login: string, role: Role, worker: WorkerRow): string {
    const { id: workerId, name, districtId, providerId } = worker;
    const id = this.open({ login, name, role, districtId, providerId, workerId });
    this.byWorker.set(workerId, id);
    return id;
  }

  private office(login: string, role: Role, { districtId = null, providerId = null }: Place = {}) {
    const name = inventedAdultName(this.chance.happens(0.5) ? 'FEMALE' : 'MALE', this.chance);
    return this.open({ login, name, role, districtId, providerId, workerId: null });
  }

  private open(account: Omit<AccountRow, 'id'>): string {
    const id = this.ids.next();
    this.rows.push({ id, ...account });
    return id;
  }
}

function found<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new RangeError(`no account of ${key}`);
  return value;
}
