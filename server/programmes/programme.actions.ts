import { mayCall } from '../access/permissions.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { resolveField } from '../read/resolve-field.ts';
import { offer } from '../rules/offer.ts';
import { judge } from '../rules/verdict.ts';
import type { ProgrammeState } from './programme.rules.ts';
import { type ProgrammeAction, programmeAllows } from './programme.workflow.ts';

interface ProgrammeRow {
  readonly id: string;
  readonly status: ProgrammeState;
  readonly endsOn: IsoDate;
  readonly today: IsoDate;
}

const MUTATIONS: readonly (readonly [mutation: string, action: ProgrammeAction])[] = [
  ['changeProgramme', 'CHANGE'],
  ['changeQuotas', 'CHANGE'],
  ['openProgramme', 'OPEN'],
  ['closeProgramme', 'CLOSE'],
];

resolveField('Programme.actions', async (ids, context) => {
  const { role } = await context.actor();
  const open = MUTATIONS.filter(([mutation]) => mayCall(role, mutation));
  if (open.length === 0) return ids.map(() => []);
  const rows = await context.query<ProgrammeRow>(
    'select id, status, ends_on::text as "endsOn", app_today()::text as today from programme where id = any($1)',
    [ids],
  );
  return ids.map((id) =>
    rows
      .filter((row) => row.id === id)
      .flatMap((facts) =>
        open.map(([mutation, action]) =>
          offer(mutation, judge(programmeAllows(facts, action, facts.today)), context.locale),
        ),
      ),
  );
});
