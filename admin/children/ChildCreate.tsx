import { CreateBase, Title } from 'react-admin';
import { useViewer } from '../layout/use-viewer.ts';
import { RuledForm } from '../pieces/RuledForm.tsx';
import { useDocument } from '../providers/verbs.ts';
import { ChildInputs } from './ChildInputs.tsx';
import { type ChildForm, isComplete, registerInput, wholeParts } from './child-form.ts';
import { DryRunNotes } from './DryRunNotes.tsx';
import { REGISTER_CHILD } from './documents.ts';
import { PROGRAMME_CHOICES } from './questions.ts';

const dryRun = {
  document: REGISTER_CHILD,
  input: (values: Partial<ChildForm>) => (isComplete(values) ? registerInput(wholeParts(values)) : null),
};

/** Registers a child as a draft of the viewer's district. */
export default function ChildCreate() {
  const viewer = useViewer();
  const { data } = useDocument(PROGRAMME_CHOICES, {});
  const open = data?.programmes.nodes.find(({ status }) => status === 'OPEN');
  if (!viewer || !data) return null;
  const defaultValues = {
    programmeId: open?.id,
    idType: 'RESIDENT_ID',
    category: 'IN_DIFFICULTY',
    schooling: 'AT_SCHOOL',
    causes: [],
    guardians: [],
  };
  return (
    <CreateBase redirect="show">
      <Title title="resources.children.actions.create" />
      <RuledForm action="resources.children.actions.create" dryRun={dryRun} defaultValues={defaultValues}>
        <ChildInputs districtId={viewer.district?.id} />
        <DryRunNotes {...dryRun} />
      </RuledForm>
    </CreateBase>
  );
}
