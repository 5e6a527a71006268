import type { Bilingual } from '../rules/locale.ts';

/** Who may sign the care handbook after a service (二.3). */
export const SIGNER_KINDS = {
  GUARDIAN: { zh: '监护人', en: 'guardian' },
  ACTUAL_CARER: { zh: '实际照料人', en: 'actual carer' },
  ENTRUSTED_CARER: { zh: '受委托照护人', en: 'entrusted carer' },
  BODY_REPRESENTATIVE: { zh: '监护机构代表', en: 'representative of a guardianship body' },
} as const satisfies Record<string, Bilingual>;

export type SignerKind = keyof typeof SIGNER_KINDS;

/** Where a visit took place. */
export const VISIT_PLACES = {
  HOME: { zh: '家中', en: 'home' },
  SCHOOL: { zh: '学校', en: 'school' },
  CARE_HOME: { zh: '照护机构', en: 'care home' },
  OTHER: { zh: '其他', en: 'elsewhere' },
} as const satisfies Record<string, Bilingual>;

export type VisitPlace = keyof typeof VISIT_PLACES;

/** The six kinds of support (二.1). */
export const SERVICE_KINDS = {
  GUARDIANSHIP_GUIDANCE: { zh: '家庭监护指导', en: 'guardianship guidance' },
  EDUCATION_SUPPORT: { zh: '教育帮扶', en: 'education support' },
  DAILY_CARE: { zh: '日常照料', en: 'daily care' },
  COUNSELLING: { zh: '心理疏导', en: 'counselling' },
  BEHAVIOUR_CORRECTION: { zh: '行为矫治', en: 'behaviour correction' },
  SOCIAL_INTEGRATION: { zh: '社会融入', en: 'social integration' },
} as const satisfies Record<string, Bilingual>;

export type ServiceKind = keyof typeof SERVICE_KINDS;
