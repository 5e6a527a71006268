import { ageOn, type IsoDate } from '../identity/calendar.ts';
import { isPlausibleGrade, usualGrade } from '../identity/school-year.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import { rule, type Verdict, warning } from '../rules/verdict.ts';
import {
  type ChildCategory,
  GUARDIANSHIP_CAUSES,
  GUARDIANSHIPS,
  type Guardianship,
  type GuardianshipCauseCode,
} from './child.terms.ts';
import type { ChildStatus } from './child.workflow.ts';

/** Where a child belongs, with what each place belongs to. */
export interface ResidenceFacts {
  readonly districtId: string;
  readonly districtCode: string;
  readonly townshipId: string;
  readonly townshipDistrictId: string;
  /** Null where the village or neighbourhood is not known yet. */
  readonly villageTownshipId: string | null;
}

/** What the notice asks of a child. A draft may leave open what is null. */
export interface EligibilityFacts {
  readonly category: ChildCategory | null;
  readonly grade: number | null;
  readonly birthDate: IsoDate;
  readonly guardianship: Guardianship | null;
  readonly causes: readonly GuardianshipCauseCode[];
  readonly residence: ResidenceFacts;
}

/** 1 · 一 · 经区民政局审核确认: nothing happens for a child before its district bureau has confirmed it. */
export const eligibilityConfirmed = rule(
  'ELIGIBILITY_CONFIRMED',
  {
    path: ['input', 'childId'],
    zh: '该儿童尚未经区民政局审核确认',
    en: 'The district bureau has not confirmed this child',
  },
  (status: ChildStatus) => (status === 'CONFIRMED' ? null : { required: 'CONFIRMED', found: status }),
);

/** 2 · 一 · 本市社会散居孤儿、困境儿童基本生活保障对象 */
export const categoryIsNamed = rule(
  'CHILD_CATEGORY',
  {
    path: ['input', 'category'],
    zh: '须为社会散居孤儿或困境儿童基本生活保障对象',
    en: 'The child has to be a community-dwelling orphan or hold the basic living allowance for children in difficulty',
  },
  ({ category }: Pick<EligibilityFacts, 'category'>) =>
    category === null ? { required: 'IN_DIFFICULTY|ORPHAN', found: null } : null,
);

/** 3 · 一 · 处于义务教育阶段的儿童: the grade decides, also for a child that is taught at home. */
export const inCompulsoryEducation = rule(
  'COMPULSORY_EDUCATION',
  {
    path: ['input', 'grade'],
    zh: '须处于义务教育阶段（{from}至{to}年级），现为{grade}',
    en: 'The child has to be in compulsory education (grade {from} to {to}); the grade given is {grade}',
  },
  ({ grade }: Pick<EligibilityFacts, 'grade'>, { gradeFrom, gradeTo }: ProgrammeParameters) => {
    if (grade !== null && grade >= gradeFrom && grade <= gradeTo) return null;
    const shown = grade === null ? { zh: '未填写', en: 'none' } : grade;
    return {
      required: `${gradeFrom}-${gradeTo}`,
      found: grade,
      args: { from: gradeFrom, to: gradeTo, grade: shown },
    };
  },
);

/** 3, warning · An age outside 6 to 15 is unusual in compulsory education, never a reason to refuse. */
export const ageIsUsual = warning(
  'COMPULSORY_EDUCATION',
  {
    path: ['input', 'birthDate'],
    zh: '该儿童{found}周岁，义务教育阶段通常为{from}至{to}周岁，请核对',
    en: 'The child is {found}; in compulsory education {from} to {to} is usual, please check',
  },
  (
    { birthDate }: Pick<EligibilityFacts, 'birthDate'>,
    { ageWarnFrom, ageWarnTo }: ProgrammeParameters,
    today: IsoDate,
  ) => {
    const age = ageOn(birthDate, today);
    if (age >= ageWarnFrom && age <= ageWarnTo) return null;
    return { required: `${ageWarnFrom}-${ageWarnTo}`, found: age, args: { from: ageWarnFrom, to: ageWarnTo } };
  },
);

/** 3, warning · The grade is far from the one that the birth date leads to. */
export const gradeFitsAge = warning(
  'COMPULSORY_EDUCATION',
  {
    path: ['input', 'grade'],
    zh: '按出生日期通常在{required}年级，所填为{found}年级，请核对',
    en: 'By the birth date grade {required} is usual; grade {found} is given, please check',
  },
  ({ grade, birthDate }: Pick<EligibilityFacts, 'grade' | 'birthDate'>, today: IsoDate) =>
    grade === null || isPlausibleGrade(grade, birthDate, today)
      ? null
      : { required: usualGrade(birthDate, today), found: grade },
);

/** 4 · 一 · 因家庭监护缺失或监护不当陷入困境: with at least one coded cause of that kind. */
export const guardianshipHasCause = rule(
  'GUARDIANSHIP_CAUSE',
  {
    path: ['input', 'causes'],
    zh: '须登记至少一项“{kind}”的原因',
    en: 'At least one cause of {kind} guardianship has to be recorded',
  },
  ({ guardianship, causes }: Pick<EligibilityFacts, 'guardianship' | 'causes'>) => {
    if (guardianship === null) {
      return {
        required: 'ABSENT|INADEQUATE',
        found: null,
        path: ['input', 'guardianship'],
        message: { zh: '须认定为监护缺失或监护不当', en: 'Guardianship has to be found absent or inadequate' },
      };
    }
    const fitting = causes.filter((cause) => GUARDIANSHIP_CAUSES[cause].of === guardianship);
    return fitting.length > 0 ? null : { required: 1, found: 0, args: { kind: GUARDIANSHIPS[guardianship] } };
  },
);

/** 5 · 一 · 本市: the child belongs to this city, its street to its district, its neighbourhood to its street. */
export const belongsToOneDistrict = rule(
  'ONE_RESPONSIBLE_DISTRICT',
  {
    path: ['input', 'townshipId'],
    zh: '负责区须为本市的区',
    en: 'The responsible district has to be one of this city',
  },
  ({ residence }: Pick<EligibilityFacts, 'residence'>, { cityCode }: ProgrammeParameters) => {
    const { districtId, districtCode, townshipId, townshipDistrictId, villageTownshipId } = residence;
    if (!districtCode.startsWith(cityCode)) return { required: cityCode, found: districtCode.slice(0, 2) };
    if (townshipDistrictId !== districtId) {
      return {
        required: districtId,
        found: townshipDistrictId,
        path: ['input', 'townshipId'],
        message: { zh: '街镇不属于负责区', en: 'The street or township is not in the responsible district' },
      };
    }
    if (villageTownshipId === null || villageTownshipId === townshipId) return null;
    return {
      required: townshipId,
      found: villageTownshipId,
      path: ['input', 'villageId'],
      message: { zh: '村居不属于所选街镇', en: 'The village or neighbourhood is not in that street or township' },
    };
  },
);

/** 5, warning · A record that the caller can see has the same name and birth date. */
export const noNamesake = warning(
  'ONE_RESPONSIBLE_DISTRICT',
  {
    path: ['input', 'name'],
    zh: '已有{found}名同名且同日出生的儿童，请确认不是重复登记',
    en: 'Children of the same name and birth date are registered ({found}); please make sure that this is another child',
  },
  (namesakes: number) => (namesakes === 0 ? null : { required: 0, found: namesakes }),
);

/** 2 to 5 · What a child has to meet to be submitted, and again to be confirmed. */
export function eligible(facts: EligibilityFacts, parameters: ProgrammeParameters, today: IsoDate): Verdict {
  return [
    categoryIsNamed(facts),
    inCompulsoryEducation(facts, parameters),
    ageIsUsual(facts, parameters, today),
    gradeFitsAge(facts, today),
    guardianshipHasCause(facts),
    belongsToOneDistrict(facts, parameters),
  ].flat();
}

/** 3, 5 · What already a draft has to meet: its one district. The rest may be put right until it is submitted. */
export function recordable(facts: EligibilityFacts, parameters: ProgrammeParameters, today: IsoDate): Verdict {
  return [
    ageIsUsual(facts, parameters, today),
    gradeFitsAge(facts, today),
    belongsToOneDistrict(facts, parameters),
  ].flat();
}
