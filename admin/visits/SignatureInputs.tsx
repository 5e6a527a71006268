import { useEffect, useRef } from 'react';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { Relation, SignerKind } from '../generated/graphql.ts';
import { useEnumChoices } from '../i18n/use-format.ts';
import { RuleLabel } from '../pieces/FormColumn.tsx';
import { ChipsInput } from './ChipsInput.tsx';
import type { VisitCase } from './questions.ts';
import type { Signing } from './visit-form.ts';

/** Those who may sign for a child, as its guardians are recorded. */
export type Signers = VisitCase['child']['guardians'];

/** Who signs, and how. */
export interface SignatureInputsProps {
  readonly signers: Signers;
  /** What may be chosen; the first is chosen at the beginning. */
  readonly offered: readonly [Signing, ...Signing[]];
}

/** The guardian's line in the care handbook: signed, refused before a witness, or still to come. */
export function SignatureInputs({ signers, offered }: SignatureInputsProps) {
  const translate = useTranslate();
  const fill = useSignerFilled(signers);
  const signing: Signing = useWatch({ name: 'signing' }) ?? offered[0];
  const choices = offered.map((id) => ({ id, name: translate(`resources.homeVisits.form.signing.${id}`) }));
  return (
    <>
      <ChipsInput
        source="signing"
        label={<RuleLabel source="signing" rules={['VISIT_GUARDIAN_SIGNED']} />}
        choices={choices}
        defaultValue={offered[0]}
        help={translate(`resources.homeVisits.form.signing_help.${signing}`)}
        onChosen={(chosen) => chosen === 'NOW' && fill('GUARDIAN')}
      />
      {signing === 'NOW' && <Signed guardian={signers[0]} onKind={fill} />}
      {signing === 'REFUSED' && <Refused />}
    </>
  );
}

interface SignedProps {
  readonly guardian: Signers[number] | undefined;
  readonly onKind: (kind: SignerKind) => void;
}

function Signed({ guardian, onKind }: SignedProps) {
  const kinds = useEnumChoices('SignerKind', Object.values(SignerKind));
  const relations = useEnumChoices('Relation', Object.values(Relation));
  const kind: SignerKind | undefined = useWatch({ name: 'signature.kind' });
  const filled = useRef(kind);
  useEffect(() => {
    const isChanged = kind !== undefined && filled.current !== undefined && kind !== filled.current;
    filled.current = kind;
    if (isChanged) onKind(kind);
  }, [kind, onKind]);
  return (
    <>
      <SelectInput source="signature.kind" choices={kinds} emptyText={false} helperText={false} />
      <TextInput source="signature.name" defaultValue={guardian?.name} helperText={false} />
      <SelectInput
        source="signature.relation"
        defaultValue={guardian?.relation}
        choices={relations}
        helperText={false}
      />
      {kind !== 'GUARDIAN' && <TextInput source="signature.reason" helperText={false} />}
    </>
  );
}

function Refused() {
  return (
    <>
      <TextInput source="signature.reason" label="resources.homeVisits.form.refusal_reason" helperText={false} />
      <TextInput source="signature.witnessName" helperText={false} />
    </>
  );
}

/** Puts the recorded guardian's, or carer's, name and relation in. */
function useSignerFilled(signers: Signers): (kind: SignerKind) => void {
  const { setValue } = useFormContext();
  return (kind) => {
    const signer = signerOf(kind, signers);
    setValue('signature.kind', kind);
    setValue('signature.name', signer?.name ?? '');
    setValue('signature.relation', signer?.relation ?? null);
  };
}

function signerOf(kind: SignerKind, signers: Signers): Signers[number] | undefined {
  if (kind === 'GUARDIAN') return signers[0];
  return kind === 'ACTUAL_CARER' ? signers.find(({ actualCarer }) => actualCarer) : undefined;
}
