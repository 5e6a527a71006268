import { useState } from 'react';
import { CreateBase, Title, useRecordFromLocation } from 'react-admin';
import { ChildPicker } from '../visits/ChildPicker.tsx';
import { VisitForm } from '../visits/VisitForm.tsx';

/** Records a visit: of the case in the address, or of a child that is chosen first. */
export default function HomeVisitCreate() {
  const { caseId } = (useRecordFromLocation() ?? {}) as { readonly caseId?: string };
  const [chosen, setChosen] = useState(caseId);
  return (
    <CreateBase redirect="show">
      <Title title="resources.homeVisits.form.title" />
      {chosen ? <VisitForm caseId={chosen} /> : <ChildPicker onChosen={setChosen} />}
    </CreateBase>
  );
}
