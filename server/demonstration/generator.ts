import type { ChildCategory } from '../children/child.enums.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { type Accounts, openAccounts } from './accounts.ts';
import { CaseWriter } from './cases.ts';
import { Chance, elementOf } from './chance.ts';
import { buildCity, type City, type DistrictModel, type Ground } from './city.ts';
import { IdSequence } from './identifiers.ts';
import { confirmedBetween, type Registration, Registry, type Standing } from './registrations.ts';
import type { Batch } from './rows.ts';
import { quotasAt, type Scale, SHOWN_DISTRICT } from './scale.ts';
import { justConfirmed, quotaApproval, type Waiting, WITHOUT_TEAM, waitingChildren } from './waiting.ts';

/** Children whose rows are handed on together: what is held in memory at once. */
const CHILDREN_PER_BATCH = 500;
/** The ids of the year follow those of the notice's own day. */
const IDS_FROM = Date.parse('2022-02-08T00:00:00+08:00');

/** Which year is generated. The same options give the same rows. */
export interface GeneratorOptions {
  readonly scale: Scale;
  /** The day on which the year is seen: nothing happens on it or after it. */
  readonly today: IsoDate;
  readonly seed: string;
  /** Ids of the programme and the districts, which are there already. */
  readonly ground: Ground;
}

/**
 * Generates a programme year: streets, providers, contracts, staff, accounts, and then the children with their
 * families, cases and visits. Batches come in an order in which every row finds the rows it refers to; memory does not
 * grow with the visits.
 */
export function* generate(options: GeneratorOptions): Generator<Batch> {
  const { scale, today, seed, ground } = options;
  const ids = new IdSequence(seed, IDS_FROM);
  const quotas = quotasAt(scale.children);
  const city = buildCity({ scale, quotas, ground, today, seed }, ids);
  const accounts = openAccounts(city, ids, seed, today);
  yield* standingRows(city, accounts);
  const year = new Year(options, city, accounts, ids);
  for (const district of city.districts) yield* year.of(district);
}

function* standingRows({ districts, providers, staff }: City, accounts: Accounts): Generator<Batch> {
  const townships = districts.flatMap((district) => district.townships);
  yield { table: 'township', rows: townships.map(({ row }) => row) };
  yield { table: 'village', rows: townships.flatMap(({ villages }) => villages.map(({ row }) => row)) };
  yield { table: 'service_provider', rows: providers };
  const contractors = districts.flatMap((district) => district.contractors);
  yield { table: 'service_contract', rows: contractors.map(({ contract }) => contract) };
  yield { table: 'worker', rows: staff.workers };
  yield { table: 'record_check', rows: staff.checks };
  yield { table: 'account', rows: accounts.rows };
}

class Year {
  private readonly registry: Registry;
  private readonly cases: CaseWriter;
  private readonly chance: Chance;

  constructor(
    private readonly options: GeneratorOptions,
    city: City,
    private readonly accounts: Accounts,
    private readonly ids: IdSequence,
  ) {
    this.chance = new Chance(`${options.seed}/year`);
    this.registry = new Registry(city.programmeId, accounts, ids, this.chance);
    const shown = city.districts.filter(({ row }) => row.code === SHOWN_DISTRICT);
    const { scale, today } = options;
    const contractor = elementOf(elementOf(shown, 0).contractors, 0);
    this.cases = new CaseWriter({ scale, today, shown: contractor }, accounts, ids, this.chance);
  }

  *of(district: DistrictModel): Generator<Batch> {
    const { inDifficulty, orphans } = district.line;
    const children = inDifficulty + orphans;
    for (let first = 0; first < children; first += CHILDREN_PER_BATCH) {
      const count = Math.min(CHILDREN_PER_BATCH, children - first);
      yield* this.confirmed(district, first, count);
    }
    if (this.options.scale.waiting) yield* this.waiting(district);
  }

  private *confirmed(district: DistrictModel, first: number, count: number): Generator<Batch> {
    const { inDifficulty } = district.line;
    const withoutTeam = this.options.scale.waiting ? (WITHOUT_TEAM[district.row.code] ?? 0) : 0;
    const teamsUpTo = inDifficulty - withoutTeam;
    const places = Array.from({ length: count }, (_, index) => first + index);
    const registrations = places.map((place) => {
      const category: ChildCategory = place < inDifficulty ? 'IN_DIFFICULTY' : 'ORPHAN';
      const isLate = place >= teamsUpTo && place < inDifficulty;
      return { registration: this.confirmedChild(district, category, isLate), isLate };
    });
    yield* childRows(registrations.map(({ registration }) => registration));
    yield* this.caseRows(
      district,
      registrations.filter(({ isLate }) => !isLate).map(({ registration }) => registration),
    );
  }

  private confirmedChild(district: DistrictModel, category: ChildCategory, isLate: boolean): Registration {
    const { today, scale } = this.options;
    return this.registry.register(
      district,
      category,
      ({ desk }): Standing =>
        isLate ? justConfirmed(today) : confirmedBetween(scale.confirmsFrom, desk.teamsFrom, this.chance),
    );
  }

  private *caseRows(district: DistrictModel, registrations: readonly Registration[]): Generator<Batch> {
    const files = registrations.map((registration) => this.cases.write(district, registration));
    yield { table: 'support_case', rows: files.map(({ row }) => row) };
    yield { table: 'case_member', rows: files.flatMap(({ members }) => members) };
    yield { table: 'case_month', rows: files.flatMap(({ months }) => months) };
    const visits = files.flatMap((file) => file.visits);
    visits.sort((one, other) => (one.row.startsAt < other.row.startsAt ? -1 : 1));
    yield { table: 'home_visit', rows: visits.map(({ row }) => row) };
    yield { table: 'visit_attendee', rows: visits.flatMap(({ attendees }) => attendees) };
  }

  private *waiting(district: DistrictModel): Generator<Batch> {
    const { today } = this.options;
    const waiting = waitingChildren(today)[district.row.code] ?? [];
    const registered = waiting.map((child) => ({ child, registration: this.waitingChild(district, child) }));
    yield* childRows(registered.map(({ registration }) => registration));
    const officers = this.accounts.officersOf(district.row.code);
    const approvals = registered.flatMap(({ child: { approval }, registration }) =>
      approval === null ? [] : [quotaApproval(registration, approval, officers, this.ids, today)],
    );
    yield { table: 'quota_approval', rows: approvals };
  }

  private waitingChild(district: DistrictModel, { category, standing }: Waiting): Registration {
    return this.registry.register(district, category, () => standing);
  }
}

function* childRows(registrations: readonly Registration[]): Generator<Batch> {
  yield { table: 'child', rows: registrations.map(({ row }) => row) };
  yield { table: 'guardianship_cause', rows: registrations.flatMap(({ causes }) => causes) };
  yield { table: 'guardian', rows: registrations.flatMap(({ guardians }) => guardians) };
}
