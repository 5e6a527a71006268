import { mayCall } from '../access/permissions.ts';
import { type IsoDate, shanghaiDate } from '../identity/calendar.ts';
import { programmeIsOpen } from '../programmes/programme.rules.ts';
import { resolveField } from '../read/resolve-field.ts';
import { offer } from '../rules/offer.ts';
import { type Finding, judge } from '../rules/verdict.ts';
import { mayBeNearChildren } from '../workers/worker.rules.ts';
import { CASE_FACTS, caseFacts, type KnownCase, type StoredCase } from './case-facts.service.ts';
import { isResponsibleOn } from './responsibility.rules.ts';
import { caseIsOpen, servedOn } from './service.rules.ts';

type Findings = readonly Finding[];

/** The year runs and the case is open. */
function openFindings(kase: KnownCase): Findings {
  return [programmeIsOpen(kase.programmeStatus), caseIsOpen(kase)].filter((finding) => finding !== null);
}

/** 51 · The social worker of the day, without whom no visit counts, may be near children. */
function socialWorkerFindings({ members, parameters }: KnownCase, on: IsoDate): Findings {
  return members
    .filter((member) => member.seat === 'SOCIAL_WORKER' && isResponsibleOn(member, on))
    .flatMap((member) => mayBeNearChildren(member, on, parameters));
}

/** What can be done with a case, by mutation, and what speaks against it today. */
const ACTIONS: Readonly<Record<string, (kase: KnownCase, today: IsoDate) => Findings>> = {
  replaceTeamMember: openFindings,
  recordContact: openFindings,
  submitVisit(kase, today) {
    const closed = openFindings(kase);
    return closed.length > 0 ? closed : [...servedOn(kase, today), ...socialWorkerFindings(kase, today)];
  },
};

resolveField('Case.actions', async (ids, context) => {
  const { role } = await context.actor();
  const names = Object.keys(ACTIONS).filter((name) => mayCall(role, name));
  if (names.length === 0) return ids.map(() => []);
  const rows = await context.query<StoredCase>(CASE_FACTS, [ids]);
  const cases = new Map(rows.map((row) => [row.id, caseFacts(row)]));
  const today = shanghaiDate(context.now());
  return ids.map((id) => {
    const kase = cases.get(id);
    return kase ? names.map((name) => offer(name, judge(ACTIONS[name]?.(kase, today) ?? []), context.locale)) : [];
  });
});
