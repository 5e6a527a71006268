import { DateInput, NumberInput, required, SelectInput, TextInput, useRecordContext, useTranslate } from 'react-admin';
import { ENUMS } from '../i18n/enums.ts';
import { useEnumChoices } from '../i18n/use-format.ts';
import { FormSection, RuleLabel } from '../pieces/FormColumn.tsx';
import type { ChildRecord } from './documents.ts';
import { CausesInput, GuardiansInput } from './PartsInputs.tsx';
import { PlaceInputs } from './PlaceInputs.tsx';

const needed = required();

/** The facts of a child, in the order of the notice. */
export function ChildInputs({ districtId }: { readonly districtId: string | undefined }) {
  return (
    <>
      <FormSection title="resources.children.page.section.place">
        <PlaceInputs districtId={districtId} />
      </FormSection>
      <FormSection title="resources.children.page.section.person">
        <PersonInputs />
      </FormSection>
      <FormSection title="resources.children.page.section.category">
        <SchoolInputs />
      </FormSection>
      <FormSection title="resources.children.page.section.guardianship">
        <GuardianshipInputs />
        <CausesInput />
      </FormSection>
      <FormSection title="resources.children.page.section.guardians">
        <GuardiansInput />
      </FormSection>
    </>
  );
}

function PersonInputs() {
  const translate = useTranslate();
  const record = useRecordContext<ChildRecord>();
  const sexes = useEnumChoices('Sex', Object.keys(ENUMS.Sex));
  const papers = useEnumChoices('IdType', Object.keys(ENUMS.IdType));
  const masked = record?.maskedIdNumber;
  return (
    <>
      <TextInput helperText={false} source="name" validate={needed} autoComplete="off" />
      <SelectInput helperText={false} source="idType" choices={papers} validate={needed} />
      <TextInput
        source="idNumber"
        autoComplete="off"
        validate={masked ? undefined : needed}
        helperText={
          masked ? translate('resources.children.form.id_kept', { masked }) : 'resources.children.form.id_help'
        }
      />
      <SelectInput helperText={false} source="sex" choices={sexes} validate={needed} />
      <DateInput helperText={false} source="birthDate" validate={needed} />
      <TextInput
        source="address"
        autoComplete="off"
        helperText={`resources.children.form.${record?.hasAddress ? 'address_kept' : 'address_help'}`}
      />
    </>
  );
}

function SchoolInputs() {
  const categories = useEnumChoices('ChildCategory', Object.keys(ENUMS.ChildCategory));
  const schoolings = useEnumChoices('Schooling', Object.keys(ENUMS.Schooling));
  return (
    <>
      <SelectInput
        helperText={false}
        source="category"
        label={<RuleLabel source="category" rules={['CHILD_CATEGORY']} />}
        choices={categories}
        validate={needed}
      />
      <NumberInput
        helperText={false}
        source="grade"
        label={<RuleLabel source="grade" rules={['COMPULSORY_EDUCATION']} />}
        validate={needed}
      />
      <SelectInput helperText={false} source="schooling" choices={schoolings} validate={needed} />
      <TextInput helperText={false} source="school" />
    </>
  );
}

function GuardianshipInputs() {
  const guardianships = useEnumChoices('Guardianship', Object.keys(ENUMS.Guardianship));
  return (
    <SelectInput
      helperText={false}
      source="guardianship"
      label={<RuleLabel source="guardianship" rules={['GUARDIANSHIP_CAUSE']} />}
      choices={guardianships}
    />
  );
}
