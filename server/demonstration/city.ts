import { addMonthsToDate, type IsoDate } from '../identity/calendar.ts';
import type { QuotaLine } from '../programmes/notice-2022.ts';
import { Chance, cycled, elementOf } from './chance.ts';
import type { IdSequence } from './identifiers.ts';
import { contractOf, inventedProviders, type Provider } from './organisations.ts';
import { type Place, placesOf } from './places.ts';
import type { Post } from './posts.ts';
import type { ContractRow, DistrictRow, ProviderRow, TownshipRow, VillageRow } from './rows.ts';
import { type Scale, SHOWN_DISTRICT } from './scale.ts';
import { atProvider, atTownship, atVillage, Staff } from './staff.ts';

const CHILDREN_PER_VILLAGE = 25;
const CHILDREN_PER_SUPERVISOR = 60;
const CASES_PER_DESK = 16;
const MOST_NEIGHBOURHOODS = 160;
const FIRST_VILLAGE_CODE = 201;
/** Every so many posts one changes hands within the year. */
const DIRECTORS_PER_CHANGE = 11;
const DESKS_PER_CHANGE = 7;
const DIRECTOR_CHANGES_ON: IsoDate = '2022-09-01';
const DESK_CHANGES_ON: IsoDate = '2022-07-01';

export interface VillageModel {
  readonly row: VillageRow;
  readonly director: Post;
}

export interface TownshipModel {
  readonly row: TownshipRow;
  readonly villages: readonly VillageModel[];
  readonly supervisors: readonly Post[];
  readonly contractor: Contractor;
}

/** A social worker's post: its holders, the day on which its teams start, and its place in the city. */
export interface Desk {
  readonly index: number;
  readonly post: Post;
  readonly teamsFrom: IsoDate;
  /** How many cases it may have. */
  readonly cases: number;
}

/** A provider as one district's contractor. */
export interface Contractor {
  readonly providerId: string;
  readonly contract: ContractRow;
  readonly desks: readonly Desk[];
  /** Someone on the staff without cases of their own, who goes along to visits. */
  readonly assistant: Post;
}

export interface DistrictModel {
  readonly line: QuotaLine;
  readonly row: DistrictRow;
  readonly townships: readonly TownshipModel[];
  readonly contractors: readonly Contractor[];
}

/** Everything that stands before the first child is registered. */
export interface City {
  readonly programmeId: string;
  readonly districts: readonly DistrictModel[];
  readonly providers: readonly ProviderRow[];
  readonly staff: Staff;
}

/** The ids that programme and districts already have, by the districts' codes. */
export interface Ground {
  readonly programmeId: string;
  readonly districtIds: ReadonlyMap<string, string>;
}

/** What a city is built from. */
export interface CityPlan {
  readonly scale: Scale;
  readonly quotas: readonly QuotaLine[];
  readonly ground: Ground;
  readonly today: IsoDate;
  readonly seed: string;
}

/** Builds streets, providers and staff of all districts. */
export function buildCity(plan: CityPlan, ids: IdSequence): City {
  const builder = new CityBuilder(plan, ids);
  return builder.build();
}

class CityBuilder {
  private readonly staff: Staff;
  private readonly chance: Chance;
  private directors = 0;
  private desks = 0;

  constructor(
    private readonly plan: CityPlan,
    private readonly ids: IdSequence,
  ) {
    this.chance = new Chance(`${plan.seed}/city`);
    this.staff = new Staff(ids, this.chance, plan.today);
  }

  build(): City {
    const { quotas, ground } = this.plan;
    const providers = inventedProviders(this.ids, this.chance);
    const districts = quotas.map((line, index) => this.district(line, index + 1, providers));
    return {
      programmeId: ground.programmeId,
      districts,
      providers: providers.map(({ row }) => row),
      staff: this.staff,
    };
  }

  private district(line: QuotaLine, position: number, providers: readonly Provider[]): DistrictModel {
    const id = this.plan.ground.districtIds.get(line.code);
    if (id === undefined) throw new RangeError(`district ${line.code} has no id`);
    const row: DistrictRow = { id, code: line.code, name: line.name, position };
    const { places } = placesOf(line.code);
    const children = line.inDifficulty + line.orphans;
    const contracted = providers.filter(({ districts }) => districts.includes(line.code));
    const contractorOf = (place: number) => Math.floor((place * contracted.length) / places.length);
    const contractors = contracted.map((provider, index) => {
      const own = Array.from({ length: children }, (_, child) => contractorOf(child % places.length));
      return this.contractor(row, provider, index, own.filter((contractor) => contractor === index).length);
    });
    const perPlace = Math.ceil(children / places.length);
    const townships = places.map((place, index) =>
      this.township(row, place, perPlace, elementOf(contractors, contractorOf(index))),
    );
    return { line, row, townships, contractors };
  }

  private contractor({ id, code }: DistrictRow, provider: Provider, index: number, children: number): Contractor {
    const providerId = provider.row.id;
    const desks = Math.max(1, Math.ceil(children / CASES_PER_DESK));
    if (this.plan.scale.waiting && code === SHOWN_DISTRICT && index === 0) this.hireUncleared(providerId);
    const terms = { providerId, districtId: id, districtCode: code, programmeId: this.plan.ground.programmeId };
    return {
      providerId,
      contract: contractOf({ ...terms, index, childrenCount: children }, this.plan.scale, this.ids),
      desks: Array.from({ length: desks }, () => this.desk(providerId, Math.ceil(children / desks))),
      assistant: this.staff.post('SOCIAL_WORKER', atProvider(providerId)),
    };
  }

  /** Rule 51 keeps these two from every case: a check older than twelve months, and a pledge that is missing. */
  private hireUncleared(providerId: string): void {
    const checkedOn = addMonthsToDate(this.plan.today, -14);
    this.staff.hire('SOCIAL_WORKER', atProvider(providerId), { checkedOn });
    this.staff.hire('SOCIAL_WORKER', atProvider(providerId), { pledges: false });
  }

  private desk(providerId: string, cases: number): Desk {
    const index = this.desks;
    this.desks += 1;
    const changes = index % DESKS_PER_CHANGE === DESKS_PER_CHANGE - 1;
    const post = this.holders('SOCIAL_WORKER', atProvider(providerId), changes ? DESK_CHANGES_ON : null);
    return { index, post, cases, teamsFrom: cycled(this.plan.scale.teamsFrom, index) };
  }

  private township(district: DistrictRow, place: Place, children: number, contractor: Contractor): TownshipModel {
    const code = `${district.code}${place.code}`;
    const row = { id: this.ids.next(), code, name: place.name, districtId: district.id };
    const supervisors = Math.max(1, Math.ceil(children / CHILDREN_PER_SUPERVISOR));
    return {
      row,
      contractor,
      villages: this.villages(row, place, children),
      supervisors: Array.from({ length: supervisors }, () =>
        this.staff.post('CHILD_SUPERVISOR', atTownship(district.id, row.id)),
      ),
    };
  }

  private villages(township: TownshipRow, place: Place, children: number): readonly VillageModel[] {
    const wanted = Math.min(MOST_NEIGHBOURHOODS, Math.ceil(children / CHILDREN_PER_VILLAGE));
    const further = Array.from({ length: Math.max(0, wanted - place.villages.length) }, (_, index) => index + 1);
    const names = [...place.villages, ...further.map((number) => `第${number}居委会`)];
    const { id: townshipId, districtId } = township;
    let villageCode = FIRST_VILLAGE_CODE - 1;
    let neighbourhoodCode = 0;
    return names.map((name) => {
      const number = name.endsWith('村委会') ? ++villageCode : ++neighbourhoodCode;
      const code = `${township.code}${String(number).padStart(3, '0')}`;
      const row = { id: this.ids.next(), code, name, districtId, townshipId };
      return { row, director: this.director(atVillage(districtId, townshipId, row.id)) };
    });
  }

  private director(belonging: ReturnType<typeof atVillage>): Post {
    const changes = this.directors % DIRECTORS_PER_CHANGE === DIRECTORS_PER_CHANGE - 1;
    this.directors += 1;
    return this.holders('CHILD_DIRECTOR', belonging, changes ? DIRECTOR_CHANGES_ON : null);
  }

  private holders(...[role, belonging, changesOn]: [...Parameters<Staff['post']>, IsoDate | null]): Post {
    const changed = changesOn !== null && changesOn < this.plan.today;
    return changed ? this.staff.changingPost(role, belonging, changesOn) : this.staff.post(role, belonging);
  }
}
