import type { Actor } from '../access/actor.ts';
import { mayCall } from '../access/permissions.ts';
import type { IsoDate } from '../identity/calendar.ts';
import { parametersInForce } from '../programmes/programme.service.ts';
import { resolveField } from '../read/resolve-field.ts';
import { offer } from '../rules/offer.ts';
import type { ProgrammeParameters } from '../rules/parameters.ts';
import { type Finding, judge } from '../rules/verdict.ts';
import { hasNotLeft, isServingOn, keepsRecordOf, leavesNoTeam, pledgeIsDue } from './staff.rules.ts';
import { mayBeNearChildren } from './worker.rules.ts';
import { WORKER_FACTS, type WorkerFacts } from './worker-facts.service.ts';

interface WorkerRow extends WorkerFacts {
  readonly teams: number;
  readonly today: IsoDate;
  readonly parameters: unknown;
}

/** What decides over a worker today, by the figures of the latest open programme year. */
const ACTION_FACTS = `select f.*, app_teams_after(f."workerId", app_today()) as teams, app_today()::text as today,
    (select p.parameters from programme p where p.status = 'OPEN' order by p.year desc limit 1) as parameters
  from (${WORKER_FACTS}) f`;

type Judged = (
  facts: WorkerRow,
  actor: Actor,
  parameters: ProgrammeParameters,
) => readonly (Finding | null | readonly Finding[])[];

/** What stands against each mutation today, by the functions that decide it. */
const JUDGED: Readonly<Record<string, Judged>> = {
  changeWorker: (facts, actor) => [keepsRecordOf(actor, facts)],
  recordRecordCheck: (facts, actor) => [keepsRecordOf(actor, facts)],
  signPledge: (facts, actor) => [keepsRecordOf(actor, facts), pledgeIsDue(facts.pledgeSignedOn)],
  workerLeaves: (facts, actor) => [
    keepsRecordOf(actor, facts),
    hasNotLeft(facts.leftOn),
    leavesNoTeam(facts.teams, facts.today),
  ],
  formCaseTeam: (facts, _actor, parameters) => [
    isServingOn(facts, facts.today),
    mayBeNearChildren(facts, facts.today, parameters),
  ],
};

resolveField('Worker.actions', async (ids, context) => {
  const actor = await context.actor();
  const open = Object.entries(JUDGED).filter(([mutation]) => mayCall(actor.role, mutation));
  if (open.length === 0) return ids.map(() => []);
  const rows = await context.query<WorkerRow>(ACTION_FACTS, [ids]);
  return ids.map((id) =>
    rows
      .filter(({ workerId }) => workerId === id)
      .flatMap((facts) => {
        const parameters = parametersInForce(facts.parameters);
        return open.map(([mutation, judged]) =>
          offer(mutation, judge(...judged(facts, actor, parameters)), context.locale),
        );
      }),
  );
});
