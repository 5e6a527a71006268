import { mayCall } from '../access/permissions.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { resolveField } from '../read/resolve-field.ts';
import { offer } from '../rules/offer.ts';
import { judge } from '../rules/verdict.ts';
import { casesNeedProvider, contractMayEnd } from './contract.rules.ts';

const ON_PROVIDERS = ['changeProvider', 'signContract'] as const;

resolveField('ServiceProvider.actions', async (ids, context) => {
  const { role } = await context.actor();
  const open = ON_PROVIDERS.filter((mutation) => mayCall(role, mutation));
  return ids.map(() => open.map((mutation) => offer(mutation, judge(), context.locale)));
});

interface ContractRow {
  readonly id: string;
  readonly endedOn: IsoDate | null;
  readonly openCases: number;
}

const CONTRACT_FACTS = `select k.id, k.ended_on::text as "endedOn",
    (select count(*)::int from support_case c where c.provider_id = k.provider_id and c.district_id = k.district_id
      and c.programme_id = k.programme_id and c.status = 'OPEN') as "openCases"
  from service_contract k where k.id = any($1)`;

resolveField('ServiceContract.actions', async (ids, context) => {
  const { role } = await context.actor();
  if (!mayCall(role, 'endContract')) return ids.map(() => []);
  const rows = await context.query<ContractRow>(CONTRACT_FACTS, [ids]);
  return ids.map((id) =>
    rows
      .filter((row) => row.id === id)
      .map((facts) =>
        offer('endContract', judge(contractMayEnd(facts), casesNeedProvider(facts.openCases)), context.locale),
      ),
  );
});
