import { CreateBase, required, TextInput, Title, useTranslate } from 'react-admin';
import { RuledForm } from '../pieces/RuledForm.tsx';

/** A new provider; its credit code is checked and never changes. */
export default function ServiceProviderCreate() {
  const translate = useTranslate();
  return (
    <CreateBase redirect="show" mutationMode="pessimistic">
      <Title title={translate('resources.serviceProviders.actions.create')} />
      <RuledForm action="resources.serviceProviders.actions.registerProvider">
        <TextInput source="name" validate={required()} />
        <TextInput source="creditCode" validate={required()} />
        <TextInput source="contact" />
        <TextInput source="officePhone" inputMode="tel" />
      </RuledForm>
    </CreateBase>
  );
}
