import { AutocompleteInput, CreateBase, ReferenceInput, required, TextInput, Title, useTranslate } from 'react-admin';
import { RuledForm } from '../pieces/RuledForm.tsx';

/** A new one, below its parent. */
export default function VillageCreate() {
  const translate = useTranslate();
  return (
    <CreateBase redirect="show" mutationMode="pessimistic">
      <Title title={translate('resources.villages.actions.create')} />
      <RuledForm action="resources.villages.actions.add">
        <ReferenceInput source="townshipId" reference="townships" perPage={50}>
          <AutocompleteInput optionText="name" label="resources.villages.fields.townshipId" validate={required()} />
        </ReferenceInput>
        <TextInput source="code" validate={required()} helperText="resources.villages.help.code" />
        <TextInput source="name" validate={required()} />
      </RuledForm>
    </CreateBase>
  );
}
