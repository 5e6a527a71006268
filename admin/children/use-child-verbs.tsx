import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-admin';
import { ChildDialog, type DialogVerb } from './ChildDialog.tsx';
import type { ChildRecord } from './documents.ts';

/** What each action does when it is chosen, by its name, in the order in which the buttons stand. */
export type Verbs = Readonly<Record<string, () => void>>;

/** The verbs of a child and of its case, and the dialog of the one that was chosen. */
export function useChildVerbs(child: ChildRecord): { readonly verbs: Verbs; readonly dialog: ReactNode } {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<DialogVerb | null>(null);
  const ask = (verb: DialogVerb) => ({ [verb]: () => setChosen(verb) });
  const verbs = {
    submitVisit: () => navigate(newVisitPath(child)),
    ...ask('confirmEligibility'),
    ...ask('requestQuotaApproval'),
    ...ask('rejectEligibility'),
    ...ask('submitEligibility'),
    ...ask('formCaseTeam'),
    changeChild: () => navigate(`/children/${child.id}`),
    ...ask('replaceTeamMember'),
    ...ask('revealIdentifiers'),
    ...ask('withdrawChild'),
  };
  const dialog = chosen && <ChildDialog child={child} verb={chosen} onClose={() => setChosen(null)} />;
  return { verbs, dialog };
}

/** The form for a visit, with the case filled in. */
export function newVisitPath({ currentCase }: ChildRecord): string {
  return `/homeVisits/create?source=${encodeURIComponent(JSON.stringify({ caseId: currentCase?.id }))}`;
}
