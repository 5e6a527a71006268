import { declareEnum } from '../read/enums.ts';

export const VisitStatus = declareEnum(
  'VisitStatus',
  { CONTACT: 'CONTACT', SUBMITTED: 'SUBMITTED', QUALIFYING: 'QUALIFYING', WITHDRAWN: 'WITHDRAWN' } as const,
  'What a record of a visit counts as.',
  {
    CONTACT: 'A contact: saved, with what it lacks; it never counts as a visit.',
    SUBMITTED: 'Keeps rules 18 to 20 and waits for the guardian’s signature.',
    QUALIFYING: 'A visit: counts for its month (rule 17).',
    WITHDRAWN: 'Taken back, with a reason; it no longer counts.',
  },
);
export type VisitStatus = keyof typeof VisitStatus;

export const VisitPlace = declareEnum(
  'VisitPlace',
  { HOME: 'HOME', SCHOOL: 'SCHOOL', CARE_HOME: 'CARE_HOME', OTHER: 'OTHER' } as const,
  'Where the session took place.',
  {
    HOME: '儿童家中: the home.',
    SCHOOL: '学校: the school.',
    CARE_HOME: '照料机构: an institution that cares for the child.',
    OTHER: '其他: elsewhere.',
  },
);
export type VisitPlace = keyof typeof VisitPlace;

export const ServiceKind = declareEnum(
  'ServiceKind',
  {
    GUARDIANSHIP_GUIDANCE: 'GUARDIANSHIP_GUIDANCE',
    EDUCATION_SUPPORT: 'EDUCATION_SUPPORT',
    DAILY_CARE: 'DAILY_CARE',
    COUNSELLING: 'COUNSELLING',
    BEHAVIOUR_CORRECTION: 'BEHAVIOUR_CORRECTION',
    SOCIAL_INTEGRATION: 'SOCIAL_INTEGRATION',
  } as const,
  'The six services of the notice (二.1, rule 11).',
  {
    GUARDIANSHIP_GUIDANCE: '家庭监护指导.',
    EDUCATION_SUPPORT: '教育帮扶.',
    DAILY_CARE: '日常照料.',
    COUNSELLING: '心理疏导.',
    BEHAVIOUR_CORRECTION: '行为矫治.',
    SOCIAL_INTEGRATION: '社会融入.',
  },
);
export type ServiceKind = keyof typeof ServiceKind;

export const SignerKind = declareEnum(
  'SignerKind',
  {
    GUARDIAN: 'GUARDIAN',
    ACTUAL_CARER: 'ACTUAL_CARER',
    ENTRUSTED_CARER: 'ENTRUSTED_CARER',
    BODY_REPRESENTATIVE: 'BODY_REPRESENTATIVE',
  } as const,
  'Who signed the handbook after the service (rule 21 and its interpretation).',
  {
    GUARDIAN: '监护人.',
    ACTUAL_CARER: '实际照料人, with a reason.',
    ENTRUSTED_CARER: '受委托照护人, with a reason.',
    BODY_REPRESENTATIVE: '监护机构代表, with a reason.',
  },
);
export type SignerKind = keyof typeof SignerKind;

export const CaseMonthState = declareEnum(
  'CaseMonthState',
  { MET: 'MET', MISSED: 'MISSED', DUE: 'DUE', EXEMPT: 'EXEMPT', UPCOMING: 'UPCOMING' } as const,
  'What a month of a case has come to (rule 17).',
  {
    MET: '达标: as many qualifying visits as required.',
    MISSED: '未达标: the month is over without them.',
    DUE: '待完成: the month is running.',
    EXEMPT: '豁免: exempted by the district bureau; neither met nor missed.',
    UPCOMING: '未开始: the month has not begun.',
  },
);
export type CaseMonthState = keyof typeof CaseMonthState;
