import { EditBase, Title, useRecordContext } from 'react-admin';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { RuledForm } from '../pieces/RuledForm.tsx';
import { changedKeys } from '../providers/changes.ts';
import { ChildInputs } from './ChildInputs.tsx';
import { type ChildForm, changeInput, wholeParts } from './child-form.ts';
import { DryRunNotes } from './DryRunNotes.tsx';
import { CHANGE_CHILD, type ChildRecord } from './documents.ts';

/** Changes the facts of a child; only what differs is sent. */
export default function ChildEdit() {
  return (
    <EditBase mutationMode="pessimistic" redirect="show">
      <EditForm />
    </EditBase>
  );
}

function EditForm() {
  const child = useRecordContext<ChildRecord>();
  if (!child) return <PageSkeleton />;
  const dryRun = {
    document: CHANGE_CHILD,
    input: (values: Partial<ChildForm>) => askable(values, child),
  };
  return (
    <>
      <Title title={child.name} />
      <RuledForm action="resources.children.form.save" dryRun={dryRun}>
        <ChildInputs districtId={child.district.id} />
        <DryRunNotes {...dryRun} />
      </RuledForm>
    </>
  );
}

/** The input as it would be sent; null while nothing is changed. */
function askable(values: Partial<ChildForm>, child: ChildRecord): object | null {
  const { childId, ...facts } = changeInput(
    changedKeys(wholeParts({ ...values }), { ...child }) as Partial<ChildForm>,
    child.id,
  );
  return Object.keys(facts).length === 0 ? null : { childId, ...facts, expectedVersion: child.version };
}
