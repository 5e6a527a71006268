import {
  AutocompleteInput,
  CreateBase,
  DateInput,
  NumberInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  Title,
  useTranslate,
} from 'react-admin';
import { useViewer } from '../layout/use-viewer.ts';
import { RuledForm } from '../pieces/RuledForm.tsx';

/** A new contract of a provider with the viewer's district. */
export default function ServiceContractCreate() {
  const translate = useTranslate();
  const viewer = useViewer();
  const label = (field: string) => `resources.serviceContracts.fields.${field}`;
  return (
    <CreateBase redirect="show" mutationMode="pessimistic">
      <Title title={translate('resources.serviceContracts.actions.create')} />
      {viewer && (
        <RuledForm
          action="resources.serviceContracts.actions.signContract"
          defaultValues={viewer.district ? { districtId: viewer.district.id } : {}}
        >
          <ReferenceInput source="programmeId" reference="programmes">
            <SelectInput optionText="year" label={label('programmeId')} validate={required()} />
          </ReferenceInput>
          <ReferenceInput source="districtId" reference="districts" perPage={50}>
            <AutocompleteInput optionText="name" label={label('districtId')} validate={required()} />
          </ReferenceInput>
          <ReferenceInput source="providerId" reference="serviceProviders" perPage={50}>
            <AutocompleteInput optionText="name" label={label('providerId')} validate={required()} />
          </ReferenceInput>
          <TextInput source="number" validate={required()} />
          <NumberInput source="childrenCount" min={1} validate={required()} />
          <TextInput source="amount" inputMode="decimal" validate={required()} />
          <DateInput source="signedOn" validate={required()} />
          <DateInput source="startsOn" validate={required()} />
          <DateInput source="endsOn" validate={required()} />
        </RuledForm>
      )}
    </CreateBase>
  );
}
