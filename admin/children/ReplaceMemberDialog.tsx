import { DateInput, required, SelectInput, useRefresh } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { WorkerRole, WorkerWhere } from '../generated/graphql.ts';
import { ENUMS } from '../i18n/enums.ts';
import { useEnumChoices } from '../i18n/use-format.ts';
import { useViewer } from '../layout/use-viewer.ts';
import { RuleLabel } from '../pieces/FormColumn.tsx';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import type { ChildDialogProps } from './DialogParts.tsx';
import type { ChildRecord } from './documents.ts';
import { SeatInput } from './SeatInput.tsx';
import { REPLACE_TEAM_MEMBER } from './verbs.ts';

/** Hands a seat over: which, to whom, from when. */
export function ReplaceMemberDialog({ child, onClose }: ChildDialogProps) {
  const refresh = useRefresh();
  const viewer = useViewer();
  const seats = useEnumChoices('WorkerRole', viewer?.provider ? ['SOCIAL_WORKER'] : Object.keys(ENUMS.WorkerRole));
  const { currentCase } = child;
  if (!currentCase) return null;
  return (
    <VerbDialog
      title="resources.children.dialog.replace_title"
      action="resources.children.actions.replaceTeamMember"
      document={REPLACE_TEAM_MEMBER}
      input={({ role, workerId, from }) => ({
        caseId: currentCase.id,
        expectedVersion: currentCase.version,
        role: role as WorkerRole,
        workerId: String(workerId),
        from: String(from),
      })}
      onClose={onClose}
      onDone={refresh}
    >
      <SelectInput
        helperText={false}
        source="role"
        label={<RuleLabel source="role" rules={['TEAM_ONE_OF_EACH']} />}
        choices={seats}
        defaultValue="SOCIAL_WORKER"
        validate={required()}
      />
      <Successor child={child} />
      <DateInput
        source="from"
        label="resources.children.fields.from"
        helperText="resources.children.dialog.replace_help"
        validate={required()}
      />
    </VerbDialog>
  );
}

function Successor({ child }: { readonly child: ChildRecord }) {
  const role = useWatch({ name: 'role' }) as WorkerRole | undefined;
  if (!role) return null;
  const { among, first } = candidates(role, child);
  return (
    <SeatInput
      key={role}
      source="workerId"
      label={<RuleLabel source="workerId" rules={['WORKER_RECORD_CHECK', 'WORKER_PLEDGE']} />}
      among={among}
      first={first}
    />
  );
}

function candidates(
  role: WorkerRole,
  child: ChildRecord,
): { readonly among: WorkerWhere; readonly first: WorkerWhere } {
  if (role === 'SOCIAL_WORKER') {
    const ofProvider = { role: { eq: role }, provider: { id: { eq: child.currentCase?.provider.id } } };
    return { among: ofProvider, first: ofProvider };
  }
  const ofDistrict = { role: { eq: role }, district: { id: { eq: child.district.id } } };
  const place =
    role === 'CHILD_SUPERVISOR'
      ? { township: { id: { eq: child.township.id } } }
      : { village: { id: { eq: child.village.id } } };
  return { among: ofDistrict, first: { ...ofDistrict, ...place } };
}
