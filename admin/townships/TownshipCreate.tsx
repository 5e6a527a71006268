import { AutocompleteInput, CreateBase, ReferenceInput, required, TextInput, Title, useTranslate } from 'react-admin';
import { RuledForm } from '../pieces/RuledForm.tsx';

/** A new one, below its parent. */
export default function TownshipCreate() {
  const translate = useTranslate();
  return (
    <CreateBase redirect="show" mutationMode="pessimistic">
      <Title title={translate('resources.townships.actions.create')} />
      <RuledForm action="resources.townships.actions.add">
        <ReferenceInput source="districtId" reference="districts" perPage={50}>
          <AutocompleteInput optionText="name" label="resources.townships.fields.districtId" validate={required()} />
        </ReferenceInput>
        <TextInput source="code" validate={required()} helperText="resources.townships.help.code" />
        <TextInput source="name" validate={required()} />
      </RuledForm>
    </CreateBase>
  );
}
