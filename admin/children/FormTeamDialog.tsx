import { DateInput, required, SelectInput, useRefresh } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { RuleLabel } from '../pieces/FormColumn.tsx';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { useDocument } from '../providers/verbs.ts';
import { type ChildDialogProps, Said } from './DialogParts.tsx';
import type { ChildRecord } from './documents.ts';
import { CONTRACTED_PROVIDERS } from './questions.ts';
import { SeatInput } from './SeatInput.tsx';
import { FORM_CASE_TEAM } from './verbs.ts';

/** Three people, a provider and a day: the team of a confirmed child, which opens its case. */
export function FormTeamDialog({ child, onClose }: ChildDialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      title="resources.children.dialog.team_title"
      action="resources.children.actions.formCaseTeam"
      document={FORM_CASE_TEAM}
      input={({ providerId, supervisorId, directorId, socialWorkerId, openedOn }) => ({
        childId: child.id,
        providerId: String(providerId),
        supervisorId: String(supervisorId),
        directorId: String(directorId),
        socialWorkerId: String(socialWorkerId),
        openedOn: String(openedOn),
      })}
      onClose={onClose}
      onDone={refresh}
    >
      <Said text="team_body" />
      <ProviderInput child={child} />
      <Seats child={child} />
      <DateInput
        helperText={false}
        source="openedOn"
        label={<RuleLabel source="openedOn" rules={['VISIT_EACH_MONTH']} />}
        validate={required()}
      />
    </VerbDialog>
  );
}

function ProviderInput({ child }: { readonly child: ChildRecord }) {
  const where = { district: { id: { eq: child.district.id } }, programme: { id: { eq: child.programme.id } } };
  const { data } = useDocument(CONTRACTED_PROVIDERS, { where });
  const inForce = data?.serviceContracts.nodes.filter((contract) => contract.inForce) ?? [];
  const providers = [...new Map(inForce.map(({ provider }) => [provider.id, provider])).values()];
  const [only, ...others] = providers;
  if (!data) return null;
  return (
    <SelectInput
      helperText={false}
      source="providerId"
      label={<RuleLabel source="providerId" rules={['PROVIDER_CONTRACTED']} />}
      choices={providers}
      defaultValue={others.length === 0 ? only?.id : undefined}
      validate={required()}
    />
  );
}

/** The search covers the whole district and the chosen provider; the child's own street and neighbourhood come first. */
function Seats({ child }: { readonly child: ChildRecord }) {
  const providerId: unknown = useWatch({ name: 'providerId' });
  const district = { id: { eq: child.district.id } };
  const supervisors = { role: { eq: 'CHILD_SUPERVISOR' }, district } as const;
  const directors = { role: { eq: 'CHILD_DIRECTOR' }, district } as const;
  const social = {
    role: { eq: 'SOCIAL_WORKER' },
    ...(typeof providerId === 'string' && providerId !== '' ? { provider: { id: { eq: providerId } } } : {}),
  } as const;
  return (
    <>
      <SeatInput
        source="supervisorId"
        label={<RuleLabel source="supervisorId" rules={['TEAM_ONE_OF_EACH']} />}
        among={supervisors}
        first={{ ...supervisors, township: { id: { eq: child.township.id } } }}
      />
      <SeatInput
        source="directorId"
        label={<RuleLabel source="directorId" rules={['TEAM_ONE_OF_EACH']} />}
        among={directors}
        first={{ ...directors, village: { id: { eq: child.village.id } } }}
      />
      <SeatInput
        source="socialWorkerId"
        label={<RuleLabel source="socialWorkerId" rules={['TEAM_ONE_OF_EACH']} />}
        among={social}
      />
    </>
  );
}
