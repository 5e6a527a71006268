import {
  AutocompleteArrayInput,
  DateInput,
  ReferenceArrayInput,
  required,
  SelectArrayInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import { ActivityAim, ActivityKind } from '../generated/graphql.ts';
import { useEnumChoices } from '../i18n/use-format.ts';
import { RuleLabel } from '../pieces/FormColumn.tsx';
import type { ActivityRecord } from './documents.ts';

/** A plan as it stands, where one is changed. */
export type KnownPlan = Partial<
  Pick<ActivityRecord, 'title' | 'kind' | 'aims' | 'date' | 'place' | 'plan' | 'safetyPlan'>
>;

/** The fields of a plan, the same when it is made and when it is changed. */
export function PlanInputs({ known = {} }: { readonly known?: KnownPlan }) {
  const kinds = useEnumChoices('ActivityKind', Object.values(ActivityKind));
  const aims = useEnumChoices('ActivityAim', Object.values(ActivityAim));
  return (
    <>
      <TextInput source="title" resource="groupActivities" defaultValue={known.title} validate={required()} />
      <SelectInput
        source="kind"
        resource="groupActivities"
        choices={kinds}
        defaultValue={known.kind}
        validate={required()}
        label={<RuleLabel source="kind" rules={['ACTIVITY_KIND']} />}
      />
      <SelectArrayInput
        source="aims"
        resource="groupActivities"
        choices={aims}
        defaultValue={known.aims}
        label={<RuleLabel source="aims" rules={['ACTIVITY_AIM']} />}
      />
      <DateInput
        source="date"
        resource="groupActivities"
        defaultValue={known.date}
        validate={required()}
        label={<RuleLabel source="date" rules={['ACTIVITY_IN_HOLIDAYS']} />}
      />
      <TextInput source="place" resource="groupActivities" defaultValue={known.place} validate={required()} />
      <TextInput source="plan" resource="groupActivities" defaultValue={known.plan} multiline minRows={3} />
      <SafetyPlanInput known={known.safetyPlan} />
    </>
  );
}

/** The safety plan, with what belongs into it. */
export function SafetyPlanInput({ known }: { readonly known?: string | null | undefined }) {
  return (
    <TextInput
      source="safetyPlan"
      resource="groupActivities"
      defaultValue={known}
      multiline
      minRows={2}
      helperText="resources.groupActivities.help.safetyPlan"
    />
  );
}

/** The children of a sign-in list, found by name or pinyin. */
export function ChildrenInput() {
  return (
    <ReferenceArrayInput source="childIds" reference="children" perPage={25}>
      <AutocompleteArrayInput
        label="resources.groupActivities.fields.childIds"
        optionText="name"
        filterToQuery={(q: string) => ({ q })}
        helperText="resources.groupActivities.help.childIds"
      />
    </ReferenceArrayInput>
  );
}
