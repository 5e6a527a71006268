import type { ProgrammeStatus } from '../programmes/programme.enums.ts';
import { parametersInForce } from '../programmes/programme.service.ts';
import type { ContractTerm } from '../providers/contract.rules.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import type { ActivityFacts, ActivitySpan } from './activity.rules.ts';
import type { ActivityStatus } from './activity.workflow.ts';

/** The programme an activity belongs to, and the days on which its provider is contracted in its district. */
export interface Setting {
  readonly programmeId: string;
  readonly districtId: string;
  readonly providerId: string;
  readonly span: ActivitySpan;
  readonly status: ProgrammeStatus;
  readonly parameters: ProgrammeParameters;
  readonly contracts: readonly ContractTerm[];
}

/** An activity as the rules see it. */
export interface KnownActivity extends ActivityFacts {
  readonly id: string;
  readonly standing: ActivityStatus;
  readonly setting: Setting;
}

/** SQL of a setting's JSON, given SQL of the ids of the programme, the district and the provider. */
const settingSql = (programme: string, district: string, provider: string) => `(
  select json_build_object('programmeId', y.id, 'districtId', ${district}, 'providerId', ${provider},
    'startsOn', y.starts_on, 'endsOn', y.ends_on, 'status', y.status, 'parameters', y.parameters,
    'contracts', (select coalesce(json_agg(json_build_object('startsOn', k.starts_on, 'endsOn', k.ends_on, 'endedOn', k.ended_on)), '[]')
      from service_contract k where k.programme_id = y.id and k.district_id = ${district} and k.provider_id = ${provider}))
  from programme y where y.id = ${programme})`;

/** The setting of a new activity: the programme ($1), the district ($2), the caller's provider ($3). */
export const NEW_SETTING = `select ${settingSql('$1::uuid', '$2::uuid', '$3::uuid')} as setting where exists (select from district where id = $2::uuid)`;

/** Activities by id ($1). */
export const ACTIVITIES = `select g.id, g.kind, g.aims, g.date::text as date, g.safety_plan as "safetyPlan", g.status as standing,
  ${settingSql('g.programme_id', 'g.district_id', 'g.provider_id')} as setting
  from group_activity g where g.id = any($1::uuid[])`;

/** A setting as its statement answers it. */
export interface SettingJson extends Omit<Setting, 'span' | 'parameters'>, ActivitySpan {
  readonly parameters: unknown;
}

/** An activity as its statement answers it. */
export interface ActivityJson extends Omit<KnownActivity, 'setting'> {
  readonly setting: SettingJson;
}

export function settingOf({ startsOn, endsOn, parameters, ...rest }: SettingJson): Setting {
  return { ...rest, span: { startsOn, endsOn }, parameters: parametersInForce(parameters) };
}

export function activityOf({ setting, ...rest }: ActivityJson): KnownActivity {
  return { ...rest, setting: settingOf(setting) };
}
