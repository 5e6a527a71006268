import { declareEnum } from '../read/enums.ts';

export const Sex = declareEnum(
  'Sex',
  { UNKNOWN: 'UNKNOWN', MALE: 'MALE', FEMALE: 'FEMALE', UNSTATED: 'UNSTATED' } as const,
  'Sex, GB/T 2261.1.',
  {
    UNKNOWN: 'Code 0.',
    MALE: 'Code 1.',
    FEMALE: 'Code 2.',
    UNSTATED: 'Code 9.',
  },
);
export type Sex = keyof typeof Sex;

export const IdType = declareEnum(
  'IdType',
  {
    RESIDENT_ID: 'RESIDENT_ID',
    BIRTH_CERTIFICATE: 'BIRTH_CERTIFICATE',
    ADOPTION_CERTIFICATE: 'ADOPTION_CERTIFICATE',
  } as const,
  'What a child is registered on.',
  {
    RESIDENT_ID: '居民身份证号码 of 18 characters (GB 11643).',
    BIRTH_CERTIFICATE: '出生医学证明, for a child without an ID number.',
    ADOPTION_CERTIFICATE: '收养登记证, for a child without an ID number.',
  },
);
export type IdType = keyof typeof IdType;

export const ChildCategory = declareEnum(
  'ChildCategory',
  { IN_DIFFICULTY: 'IN_DIFFICULTY', ORPHAN: 'ORPHAN' } as const,
  'The two groups the notice serves (rule 2).',
  {
    IN_DIFFICULTY: '困境儿童: holder of the basic living allowance for children in difficulty.',
    ORPHAN: '散居孤儿: community-dwelling orphan.',
  },
);
export type ChildCategory = keyof typeof ChildCategory;

export const Schooling = declareEnum(
  'Schooling',
  { AT_SCHOOL: 'AT_SCHOOL', AT_HOME: 'AT_HOME', SUSPENDED: 'SUSPENDED', DROPPED_OUT: 'DROPPED_OUT' } as const,
  'How the child is schooled (rule 3).',
  {
    AT_SCHOOL: '在校.',
    AT_HOME: '送教上门: enrolled, taught at home.',
    SUSPENDED: '休学.',
    DROPPED_OUT: '失学.',
  },
);
export type Schooling = keyof typeof Schooling;

export const Guardianship = declareEnum(
  'Guardianship',
  { ABSENT: 'ABSENT', INADEQUATE: 'INADEQUATE' } as const,
  'Why the child needs support (rule 4).',
  {
    ABSENT: '监护缺失.',
    INADEQUATE: '监护不当.',
  },
);
export type Guardianship = keyof typeof Guardianship;

export const ChildStatus = declareEnum(
  'ChildStatus',
  {
    DRAFT: 'DRAFT',
    SUBMITTED: 'SUBMITTED',
    CONFIRMED: 'CONFIRMED',
    REJECTED: 'REJECTED',
    WITHDRAWN: 'WITHDRAWN',
  } as const,
  'Where a child’s eligibility stands (rule 1).',
  {
    DRAFT: 'Registered, not yet submitted.',
    SUBMITTED: 'Waiting for the district bureau.',
    CONFIRMED: 'Confirmed by the district bureau.',
    REJECTED: 'Rejected by the district bureau, with a reason.',
    WITHDRAWN: 'Withdrawn, with a reason.',
  },
);
export type ChildStatus = keyof typeof ChildStatus;

export const CauseParent = declareEnum(
  'CauseParent',
  { FATHER: 'FATHER', MOTHER: 'MOTHER', BOTH: 'BOTH', GUARDIAN: 'GUARDIAN' } as const,
  'Whom a cause concerns.',
  {
    FATHER: '父亲.',
    MOTHER: '母亲.',
    BOTH: '父母双方.',
    GUARDIAN: '其他监护人.',
  },
);
export type CauseParent = keyof typeof CauseParent;

/** Why guardianship is absent or inadequate (form 1 of the notice). */
export const Cause = declareEnum(
  'Cause',
  {
    SEVERE_DISABILITY: 'SEVERE_DISABILITY',
    SERIOUS_ILLNESS: 'SERIOUS_ILLNESS',
    IMPRISONED: 'IMPRISONED',
    COMPULSORY_REHABILITATION: 'COMPULSORY_REHABILITATION',
    LIBERTY_RESTRICTED: 'LIBERTY_RESTRICTED',
    MISSING_CONTACT: 'MISSING_CONTACT',
    GUARDIANSHIP_REVOKED: 'GUARDIANSHIP_REVOKED',
    DEPORTED: 'DEPORTED',
    DEAD: 'DEAD',
    DECLARED_MISSING: 'DECLARED_MISSING',
    ABUSE: 'ABUSE',
    ABANDONMENT: 'ABANDONMENT',
    ACCIDENTAL_INJURY: 'ACCIDENTAL_INJURY',
    UNLAWFUL_INJURY: 'UNLAWFUL_INJURY',
  } as const,
  'Why guardianship is absent or inadequate (rule 4).',
  {
    SEVERE_DISABILITY: '重残.',
    SERIOUS_ILLNESS: '重病.',
    IMPRISONED: '服刑在押.',
    COMPULSORY_REHABILITATION: '强制隔离戒毒.',
    LIBERTY_RESTRICTED: '被执行其他限制人身自由的措施.',
    MISSING_CONTACT: '失联.',
    GUARDIANSHIP_REVOKED: '被撤销监护资格.',
    DEPORTED: '被遣送（驱逐）出境.',
    DEAD: '死亡.',
    DECLARED_MISSING: '被宣告失踪.',
    ABUSE: '虐待.',
    ABANDONMENT: '遗弃.',
    ACCIDENTAL_INJURY: '意外伤害.',
    UNLAWFUL_INJURY: '不法侵害.',
  },
);
export type Cause = keyof typeof Cause;

export const Relation = declareEnum(
  'Relation',
  {
    FATHER: 'FATHER',
    MOTHER: 'MOTHER',
    GRANDPARENT_PATERNAL: 'GRANDPARENT_PATERNAL',
    GRANDPARENT_MATERNAL: 'GRANDPARENT_MATERNAL',
    SIBLING: 'SIBLING',
    OTHER_RELATIVE: 'OTHER_RELATIVE',
    COMMITTEE: 'COMMITTEE',
    CIVIL_AFFAIRS: 'CIVIL_AFFAIRS',
    OTHER: 'OTHER',
  } as const,
  'How a guardian or carer is related to the child.',
  {
    FATHER: '父亲.',
    MOTHER: '母亲.',
    GRANDPARENT_PATERNAL: '祖父母.',
    GRANDPARENT_MATERNAL: '外祖父母.',
    SIBLING: '兄姐.',
    OTHER_RELATIVE: '其他亲属.',
    COMMITTEE: '村（居）民委员会.',
    CIVIL_AFFAIRS: '民政部门.',
    OTHER: '其他.',
  },
);
export type Relation = keyof typeof Relation;
