import type { Bilingual } from '../rules/locale.ts';

/** The two groups of children that the notice names (一). */
export const CHILD_CATEGORIES = {
  IN_DIFFICULTY: { zh: '困境儿童', en: 'child in difficulty' },
  ORPHAN: { zh: '社会散居孤儿', en: 'community-dwelling orphan' },
} as const satisfies Record<string, Bilingual>;

export type ChildCategory = keyof typeof CHILD_CATEGORIES;

/** What is wrong with guardianship in the family (一). */
export const GUARDIANSHIPS = {
  ABSENT: { zh: '监护缺失', en: 'absent' },
  INADEQUATE: { zh: '监护不当', en: 'inadequate' },
} as const satisfies Record<string, Bilingual>;

export type Guardianship = keyof typeof GUARDIANSHIPS;

/** Why guardianship is absent or inadequate, as the assessment form codes it for each parent. */
export const GUARDIANSHIP_CAUSES = {
  SEVERE_DISABILITY: { of: 'ABSENT', zh: '重残', en: 'severe disability' },
  SERIOUS_ILLNESS: { of: 'ABSENT', zh: '重病', en: 'serious illness' },
  IMPRISONED: { of: 'ABSENT', zh: '服刑在押', en: 'imprisoned' },
  COMPULSORY_REHABILITATION: { of: 'ABSENT', zh: '强制隔离戒毒', en: 'compulsory drug rehabilitation' },
  LIBERTY_RESTRICTED: { of: 'ABSENT', zh: '被执行其他限制人身自由的措施', en: 'other restriction of liberty' },
  MISSING_CONTACT: { of: 'ABSENT', zh: '失联', en: 'missing contact' },
  GUARDIANSHIP_REVOKED: { of: 'ABSENT', zh: '被撤销监护资格', en: 'guardianship revoked' },
  DEPORTED: { of: 'ABSENT', zh: '被遣送（驱逐）出境', en: 'deported' },
  DEAD: { of: 'ABSENT', zh: '死亡', en: 'dead' },
  DECLARED_MISSING: { of: 'ABSENT', zh: '被宣告失踪', en: 'declared missing' },
  ABUSE: { of: 'INADEQUATE', zh: '虐待', en: 'abuse' },
  ABANDONMENT: { of: 'INADEQUATE', zh: '遗弃', en: 'abandonment' },
  ACCIDENTAL_INJURY: { of: 'INADEQUATE', zh: '意外伤害', en: 'accidental injury' },
  UNLAWFUL_INJURY: { of: 'INADEQUATE', zh: '不法侵害', en: 'unlawful injury' },
} as const satisfies Record<string, Bilingual & { readonly of: Guardianship }>;

export type GuardianshipCauseCode = keyof typeof GUARDIANSHIP_CAUSES;

/** How a child in compulsory education is schooled; the grade decides eligibility, not this. */
export const SCHOOLINGS = {
  AT_SCHOOL: { zh: '在校就读', en: 'at school' },
  AT_HOME: { zh: '送教上门', en: 'taught at home' },
  SUSPENDED: { zh: '休学', en: 'suspended' },
  DROPPED_OUT: { zh: '辍学', en: 'dropped out' },
} as const satisfies Record<string, Bilingual>;

export type Schooling = keyof typeof SCHOOLINGS;

/** GB/T 2261.1. */
export const SEXES = {
  UNKNOWN: { zh: '未知的性别', en: 'unknown' },
  MALE: { zh: '男', en: 'male' },
  FEMALE: { zh: '女', en: 'female' },
  UNSTATED: { zh: '未说明的性别', en: 'unstated' },
} as const satisfies Record<string, Bilingual>;

export type Sex = keyof typeof SEXES;

/** The paper on which a child is registered. */
export const ID_TYPES = {
  RESIDENT_ID: { zh: '居民身份证', en: 'resident ID' },
  BIRTH_CERTIFICATE: { zh: '出生医学证明', en: 'birth certificate' },
  ADOPTION_CERTIFICATE: { zh: '收养登记证', en: 'adoption certificate' },
} as const satisfies Record<string, Bilingual>;

export type IdType = keyof typeof ID_TYPES;
