import type { Bilingual } from '../rules/locale.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import type { Breach } from '../rules/verdict.ts';
import { rule } from '../rules/verdict.ts';
import { SIGNER_KINDS, type SignerKind } from './visit.terms.ts';

/** The line of the care handbook that confirms a service. */
export interface SignatureFacts {
  /** The guardian refused to sign; whoever is named as signer then did not. */
  readonly refused: boolean;
  readonly signerKind: SignerKind;
  readonly signerName: string | null;
  /** How the signer is related to the child; needed when it is not the guardian. */
  readonly relation: string | null;
  /** Why the guardian did not sign: away, or refusing. */
  readonly reason: string | null;
  readonly signedAt: Date;
  /** Who besides the responsible social worker saw the refusal. */
  readonly witnessName: string | null;
}

/** The visit that a signature confirms. */
export interface SignedVisitFacts {
  readonly endsAt: Date;
  /** The responsible social worker's name; a refusal needs another person as witness. */
  readonly socialWorkerName: string | null;
}

const SIGNATURE = ['input', 'signature'] as const;

const missing = (field: string, required: string, message: Bilingual): Breach => ({
  required,
  found: null,
  path: [...SIGNATURE, field],
  message,
});

/**
 * 21 · 二.3 · 服务后，困境儿童监护人在《关爱手册》上签字确认. With the guardian away a carer or a guardianship body may
 * sign, with relation and reason; a refusal needs its reason and a second person as witness.
 */
export const guardianSigned = rule(
  'VISIT_GUARDIAN_SIGNED',
  {
    path: SIGNATURE,
    zh: '服务后监护人尚未在关爱手册上签字确认',
    en: 'The guardian has not yet signed the care handbook for this service',
  },
  (signature: SignatureFacts | null, visit: SignedVisitFacts, parameters: ProgrammeParameters): readonly Breach[] => {
    if (signature === null) return [{ required: 'GUARDIAN', found: null }];
    const ofOutcome = signature.refused ? refusedBreaches : signedBreaches;
    return [...timeBreaches(signature, visit), ...ofOutcome(signature, visit, parameters)];
  },
);

function timeBreaches({ signedAt }: SignatureFacts, { endsAt }: SignedVisitFacts): readonly Breach[] {
  if (signedAt >= endsAt) return [];
  return [
    {
      required: endsAt.toISOString(),
      found: signedAt.toISOString(),
      path: [...SIGNATURE, 'signedAt'],
      message: { zh: '须在服务结束后签字', en: 'The signature has to follow the service' },
    },
  ];
}

function signedBreaches(
  { signerKind, signerName, relation, reason }: SignatureFacts,
  _visit: SignedVisitFacts,
  { carerMaySign }: ProgrammeParameters,
): readonly Breach[] {
  const nameless = isBlank(signerName)
    ? [missing('name', 'TEXT', { zh: '须填写签字人姓名', en: 'The signer’s name is required' })]
    : [];
  if (signerKind === 'GUARDIAN') return nameless;
  if (!carerMaySign) {
    const message = { zh: '须由监护人本人签字，现为{kind}', en: 'The guardian has to sign; this is the {kind}' };
    return [{ required: 'GUARDIAN', found: signerKind, message, args: { kind: SIGNER_KINDS[signerKind] } }];
  }
  return [
    ...nameless,
    ...(isBlank(relation)
      ? [
          missing('relation', 'TEXT', {
            zh: '代签须填写与儿童的关系',
            en: 'Another signer’s relation to the child is required',
          }),
        ]
      : []),
    ...(isBlank(reason)
      ? [
          missing('reason', 'TEXT', {
            zh: '代签须说明监护人未签字的原因',
            en: 'Why the guardian did not sign is required',
          }),
        ]
      : []),
  ];
}

function refusedBreaches(
  { reason, witnessName }: SignatureFacts,
  { socialWorkerName }: SignedVisitFacts,
  { witnessedRefusalCounts }: ProgrammeParameters,
): readonly Breach[] {
  if (!witnessedRefusalCounts) {
    const message = { zh: '监护人拒签，本次走访不计入', en: 'The guardian refused to sign; the visit does not count' };
    return [{ required: false, found: true, path: [...SIGNATURE, 'refused'], message }];
  }
  const isSecondPerson = !isBlank(witnessName) && witnessName?.trim() !== socialWorkerName;
  return [
    ...(isBlank(reason)
      ? [missing('reason', 'TEXT', { zh: '拒签须说明原因', en: 'Why the signature was refused is required' })]
      : []),
    ...(isSecondPerson
      ? []
      : [
          missing('witnessName', 'TEXT', {
            zh: '拒签须由第二人见证',
            en: 'A refusal needs a second person as witness',
          }),
        ]),
  ];
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
