import type { ChildCategory, IdType, Schooling } from '../children/child.enums.ts';
import { addDays, type IsoDate } from '../identity/calendar.ts';
import type { Chance } from './chance.ts';
import { residentIdOf } from './identifiers.ts';
import { inventedChildName, type KnownSex } from './names.ts';

/** The school year of the notice began on 1 September of this year. */
const SCHOOL_YEAR = 2021;
const ENTRY_AGE = 6;
const PRIMARY_GRADES = 5;
const SERIALS = 500;

const GRADES: readonly (readonly [number, number])[] = [
  [1, 6],
  [2, 9],
  [3, 11],
  [4, 12],
  [5, 13],
  [6, 13],
  [7, 13],
  [8, 12],
  [9, 11],
];
const SCHOOLINGS: readonly (readonly [Schooling, number])[] = [
  ['AT_SCHOOL', 94],
  ['AT_HOME', 3],
  ['SUSPENDED', 2],
  ['DROPPED_OUT', 1],
];
/** Districts that no longer exist, and places outside the city: where a number was issued says nothing of a home. */
const DIVISIONS_ELSEWHERE = ['310119', '310103', '310108', '310230', '320682', '341225', '411528', '360403'];
const SCHOOL_NAMES = ['明德', '育才', '晨光', '启明', '新苗', '求真', '博雅', '春晖', '向阳', '致远'];

/** Who an invented child is. */
export interface InventedChild {
  readonly name: string;
  readonly sex: KnownSex;
  readonly birthDate: IsoDate;
  readonly grade: number;
  readonly schooling: Schooling;
  readonly school: string;
  readonly idType: IdType;
  readonly idNumber: string;
}

/** Invents children, no two with the same number. */
export class Nursery {
  private readonly numbers = new Set<string>();

  constructor(private readonly chance: Chance) {}

  child(districtCode: string, districtName: string, category: ChildCategory): InventedChild {
    const { chance } = this;
    const sex: KnownSex = chance.happens(0.53) ? 'MALE' : 'FEMALE';
    const grade = chance.weighted(GRADES);
    const birthDate = this.birthDate(grade);
    return {
      name: inventedChildName(sex, chance),
      sex,
      birthDate,
      grade,
      schooling: chance.weighted(SCHOOLINGS),
      school: this.school(districtName, grade),
      ...this.paper(districtCode, birthDate, sex, category),
    };
  }

  /** In grade 1 a child has turned 6 by the September in which the school year began. */
  private birthDate(grade: number): IsoDate {
    const firstBirthday: IsoDate = `${SCHOOL_YEAR - ENTRY_AGE - grade}-09-01`;
    return addDays(firstBirthday, this.chance.below(365));
  }

  private school(districtName: string, grade: number): string {
    const kind = grade <= PRIMARY_GRADES ? '小学' : '初级中学';
    return `上海市${districtName}${this.chance.pick(SCHOOL_NAMES)}${kind}`;
  }

  private paper(districtCode: string, birthDate: IsoDate, sex: KnownSex, category: ChildCategory) {
    const withoutNumber = this.chance.happens(0.008);
    if (withoutNumber) {
      const idType: IdType = category === 'ORPHAN' ? 'ADOPTION_CERTIFICATE' : 'BIRTH_CERTIFICATE';
      return { idType, idNumber: this.unused(() => `P${this.chance.between(310_000_000, 319_999_999)}`) };
    }
    const division = this.chance.happens(0.12) ? this.chance.pick(DIVISIONS_ELSEWHERE) : districtCode;
    const number = () => residentIdOf(division, birthDate, sex, this.chance.below(SERIALS));
    return { idType: 'RESIDENT_ID' as const, idNumber: this.unused(number) };
  }

  private unused(invent: () => string): string {
    let number = invent();
    while (this.numbers.has(number)) number = invent();
    this.numbers.add(number);
    return number;
  }
}
