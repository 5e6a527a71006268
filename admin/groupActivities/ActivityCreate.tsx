import { AutocompleteInput, CreateBase, ReferenceInput, required, SelectInput, Title, useTranslate } from 'react-admin';
import type { PlanActivityInput } from '../generated/graphql.ts';
import { RuleLabel } from '../pieces/FormColumn.tsx';
import { RuledForm } from '../pieces/RuledForm.tsx';
import { PlanInputs } from './ActivityInputs.tsx';
import { PLAN_ACTIVITY } from './documents.ts';

const NEEDED = ['programmeId', 'districtId', 'title', 'kind', 'date', 'place'] as const;

function asked(values: Readonly<Record<string, unknown>>): object | null {
  return NEEDED.every((field) => values[field]) ? { aims: [], ...values } : null;
}

/** A new activity; what the notice says about it is told while one types. */
export default function ActivityCreate() {
  const translate = useTranslate();
  return (
    <CreateBase
      redirect="show"
      transform={(values: Partial<PlanActivityInput>) => ({ aims: [], ...values })}
      mutationMode="pessimistic"
    >
      <Title title={translate('resources.groupActivities.actions.create')} />
      <RuledForm
        action="resources.groupActivities.actions.planActivity"
        dryRun={{ document: PLAN_ACTIVITY, input: asked }}
      >
        <ReferenceInput source="programmeId" reference="programmes">
          <SelectInput optionText="year" validate={required()} label="resources.groupActivities.fields.programmeId" />
        </ReferenceInput>
        <ReferenceInput source="districtId" reference="districts" perPage={25}>
          <AutocompleteInput
            optionText="name"
            validate={required()}
            label={<RuleLabel source="districtId" rules={['PROVIDER_CONTRACTED']} />}
          />
        </ReferenceInput>
        <PlanInputs />
      </RuledForm>
    </CreateBase>
  );
}
