import {
  AutocompleteInput,
  CreateBase,
  PasswordInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  Title,
  useTranslate,
} from 'react-admin';
import { Role } from '../generated/graphql.ts';
import { useEnumChoices } from '../i18n/use-format.ts';
import { RuledForm } from '../pieces/RuledForm.tsx';

const OF_PEOPLE = Object.values(Role).filter((role) => role !== 'PROVIDER_KEY');

/** A new account; what its role must belong to is told by the server at the fields. */
export default function AccountCreate() {
  const translate = useTranslate();
  const roles = useEnumChoices('Role', OF_PEOPLE);
  return (
    <CreateBase redirect="show" mutationMode="pessimistic">
      <Title title={translate('resources.accounts.actions.create')} />
      <RuledForm action="resources.accounts.actions.open">
        <TextInput source="login" validate={required()} autoComplete="off" />
        <TextInput source="name" validate={required()} />
        <SelectInput source="role" choices={roles} validate={required()} />
        <ReferenceInput source="districtId" reference="districts" perPage={50}>
          <AutocompleteInput optionText="name" label="resources.accounts.fields.districtId" />
        </ReferenceInput>
        <ReferenceInput source="providerId" reference="serviceProviders" perPage={50}>
          <AutocompleteInput optionText="name" label="resources.accounts.fields.providerId" />
        </ReferenceInput>
        <TextInput source="workerId" helperText="resources.accounts.help.workerId" />
        <PasswordInput
          source="password"
          validate={required()}
          autoComplete="new-password"
          helperText="resources.accounts.help.password"
        />
      </RuledForm>
    </CreateBase>
  );
}
