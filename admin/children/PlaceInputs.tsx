import { useEffect, useRef } from 'react';
import { AutocompleteInput, required } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { RuleLabel } from '../pieces/FormColumn.tsx';
import { useDocument } from '../providers/verbs.ts';
import { TOWNSHIPS_OF, VILLAGES_OF } from './questions.ts';

const NONE = '00000000-0000-0000-0000-000000000000';

/** Street or township, then its village or neighbourhood, both of the responsible district. */
export function PlaceInputs({ districtId }: { readonly districtId: string | undefined }) {
  const townshipId: unknown = useWatch({ name: 'townshipId' });
  const township = typeof townshipId === 'string' && townshipId !== '' ? townshipId : null;
  const ofDistrict = districtId ? { district: { id: { eq: districtId } } } : {};
  const townships = useDocument(TOWNSHIPS_OF, { where: ofDistrict });
  const villages = useDocument(VILLAGES_OF, { where: { township: { id: { eq: township ?? NONE } } } });
  useVillageFollows(township);
  return (
    <>
      <AutocompleteInput
        helperText={false}
        source="townshipId"
        label={<RuleLabel source="townshipId" rules={['ONE_RESPONSIBLE_DISTRICT']} />}
        choices={[...(townships.data?.townships.nodes ?? [])]}
        validate={required()}
      />
      <AutocompleteInput
        helperText={false}
        source="villageId"
        choices={township ? [...(villages.data?.villages.nodes ?? [])] : []}
        noOptionsText={township ? undefined : 'resources.children.form.township_first'}
        validate={required()}
      />
    </>
  );
}

/** A village belongs to one street: choosing another street empties it. */
function useVillageFollows(township: string | null): void {
  const { setValue } = useFormContext();
  const before = useRef(township);
  useEffect(() => {
    if (before.current !== null && before.current !== township) setValue('villageId', null, { shouldDirty: true });
    before.current = township;
  }, [township, setValue]);
}
