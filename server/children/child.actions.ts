import { mayCall } from '../access/permissions.ts';
import type { RequestContext } from '../access/request.ts';
import type { Role } from '../access/roles.ts';
import { knownFormingFindings } from '../cases/forming.rules.ts';
import { FORMING_FACTS, type FormingRow } from '../cases/forming-facts.service.ts';
import { type IsoDate, shanghaiDate } from '../identity/calendar.ts';
import { quotaRequestFindings } from '../quotas/quota-approval.rules.ts';
import { resolveField } from '../read/resolve-field.ts';
import { type Offer, offer } from '../rules/offer.ts';
import { type Finding, judge } from '../rules/verdict.ts';
import {
  changeFindings,
  confirmFindings,
  type Handler,
  rejectFindings,
  submitFindings,
  withdrawFindings,
} from './child-decision.rules.ts';
import {
  CHILD_FACTS,
  childFacts,
  type KnownChild,
  QUOTA_PLACES,
  type QuotaPlace,
  type StoredChild,
} from './child-facts.service.ts';

/** A child with everything that decides what may be done with it. Places and teams are the bureau's to know. */
interface Judged {
  readonly child: KnownChild;
  readonly place: QuotaPlace | undefined;
  readonly forming: FormingRow | undefined;
  readonly handler: Handler;
  readonly today: IsoDate;
}

type Findings = readonly Finding[];

/** What can be done with a child, by mutation, and what speaks against it now. */
const ACTIONS: Readonly<Record<string, (judged: Judged) => Findings>> = {
  changeChild: ({ child, handler, today }) => changeFindings(child, handler, today),
  submitEligibility: ({ child, handler, today }) => submitFindings(child, handler, today),
  confirmEligibility: ({ child, place, handler, today }) =>
    place ? confirmFindings(child, place, handler, today) : [],
  rejectEligibility: ({ child, handler }) => rejectFindings(child, handler),
  withdrawChild: ({ child, handler }) => withdrawFindings(child, handler),
  requestQuotaApproval: ({ child, place }) =>
    place
      ? quotaRequestFindings({ ...place, childAwaitsDecision: child.status === 'SUBMITTED' }, child.parameters)
      : [],
  formCaseTeam: ({ forming, today }) => (forming ? knownFormingFindings(forming, today) : []),
  revealIdentifiers: () => [],
};

async function judgedChildren(ids: readonly string[], role: Role, context: RequestContext): Promise<readonly Judged[]> {
  const { accountId } = await context.actor();
  const isBureau = role === 'DISTRICT_BUREAU';
  const [rows, places, forming] = await Promise.all([
    context.query<StoredChild>(CHILD_FACTS, [ids]),
    isBureau ? context.query<QuotaPlace>(QUOTA_PLACES, [ids, null]) : [],
    isBureau ? context.query<FormingRow>(FORMING_FACTS, [ids]) : [],
  ]);
  return rows.map((row) => ({
    child: childFacts(row),
    place: places.find(({ id }) => id === row.id),
    forming: forming.find(({ childId }) => childId === row.id),
    handler: { accountId, isBureau },
    today: shanghaiDate(context.now()),
  }));
}

function offersFor(judged: Judged, names: readonly string[], context: RequestContext): readonly Offer[] {
  return names.map((name) => offer(name, judge(ACTIONS[name]?.(judged) ?? []), context.locale));
}

resolveField('Child.actions', async (ids, context) => {
  const { role } = await context.actor();
  const names = Object.keys(ACTIONS).filter((name) => mayCall(role, name));
  if (names.length === 0) return ids.map(() => []);
  const children = new Map((await judgedChildren(ids, role, context)).map((judged) => [judged.child.id, judged]));
  return ids.map((id) => {
    const judged = children.get(id);
    return judged ? offersFor(judged, names, context) : [];
  });
});
