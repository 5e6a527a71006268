import {
  AutocompleteInput,
  CreateBase,
  DateInput,
  FormDataConsumer,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  Title,
  useTranslate,
} from 'react-admin';
import { WorkerRole } from '../generated/graphql.ts';
import { useEnumChoices } from '../i18n/use-format.ts';
import { useViewer } from '../layout/use-viewer.ts';
import { RuledForm } from '../pieces/RuledForm.tsx';

/** Where a worker of each role works, and the resource to choose it from. */
const PLACES = {
  CHILD_SUPERVISOR: ['townshipId', 'townships'],
  CHILD_DIRECTOR: ['villageId', 'villages'],
  SOCIAL_WORKER: ['providerId', 'serviceProviders'],
} as const;

/** A new worker; a provider registers its own social workers, a district its officials. */
export default function WorkerCreate() {
  const translate = useTranslate();
  const viewer = useViewer();
  const open = viewer?.provider ? [WorkerRole.SOCIAL_WORKER] : Object.values(WorkerRole);
  const roles = useEnumChoices('WorkerRole', open);
  return (
    <CreateBase redirect="show" mutationMode="pessimistic">
      <Title title={translate('resources.workers.actions.create')} />
      <RuledForm action="resources.workers.actions.registerWorker">
        <TextInput source="name" validate={required()} />
        <SelectInput source="role" choices={roles} validate={required()} />
        <FormDataConsumer<{ role?: WorkerRole }>>
          {({ formData: { role } }) => role && <PlaceInput key={role} role={role} />}
        </FormDataConsumer>
        <TextInput source="post" />
        <TextInput source="phone" inputMode="tel" />
        <DateInput source="joinedOn" validate={required()} />
      </RuledForm>
    </CreateBase>
  );
}

function PlaceInput({ role }: { readonly role: WorkerRole }) {
  const viewer = useViewer();
  const [source, reference] = PLACES[role];
  const own = source === 'providerId' ? (viewer?.provider?.id ?? undefined) : undefined;
  return (
    <ReferenceInput source={source} reference={reference} perPage={100}>
      <AutocompleteInput
        optionText="name"
        label={`resources.workers.fields.${source}`}
        validate={required()}
        defaultValue={own}
        readOnly={own !== undefined}
      />
    </ReferenceInput>
  );
}
