import { DateInput, required, SelectInput, TextInput, useRefresh } from 'react-admin';
import { RecordCheckResult } from '../generated/graphql.ts';
import { useEnumChoices } from '../i18n/use-format.ts';
import { VerbDialog } from '../pieces/VerbDialog.tsx';
import { CHANGE_WORKER, RECORD_CHECK, SIGN_PLEDGE, WORKER_LEAVES, type WorkerRecord } from './documents.ts';

/** What can be done with a worker. */
export type WorkerVerb = keyof typeof DIALOGS;

interface DialogProps {
  readonly worker: WorkerRecord;
  readonly onClose: () => void;
}

const DIALOGS = {
  recordRecordCheck: CheckDialog,
  signPledge: PledgeDialog,
  changeWorker: ChangeDialog,
  workerLeaves: LeaveDialog,
};

/** The dialog of a verb. */
export function WorkerDialog({ verb, ...props }: DialogProps & { readonly verb: WorkerVerb }) {
  const Dialog = DIALOGS[verb];
  return <Dialog {...props} />;
}

const wordsOf = (verb: WorkerVerb) => ({
  title: `resources.workers.actions.${verb}`,
  action: `resources.workers.actions.${verb}`,
});
const seen = ({ id, version }: WorkerRecord) => ({ id, expectedVersion: version });
const textOf = (value: unknown) => String(value ?? '');

function CheckDialog({ worker, onClose }: DialogProps) {
  const refresh = useRefresh();
  const results = useEnumChoices('RecordCheckResult', Object.values(RecordCheckResult));
  return (
    <VerbDialog
      {...wordsOf('recordRecordCheck')}
      document={RECORD_CHECK}
      input={({ checkedOn, result, authority }) => ({
        workerId: worker.id,
        checkedOn: textOf(checkedOn),
        result: result as RecordCheckResult,
        ...(authority ? { authority: textOf(authority) } : {}),
      })}
      onClose={onClose}
      onDone={refresh}
    >
      <DateInput source="checkedOn" resource="workers" validate={required()} />
      <SelectInput source="result" resource="workers" choices={results} validate={required()} />
      <TextInput source="authority" resource="workers" />
    </VerbDialog>
  );
}

function PledgeDialog({ worker, onClose }: DialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      {...wordsOf('signPledge')}
      document={SIGN_PLEDGE}
      input={({ signedOn }) => ({ ...seen(worker), signedOn: textOf(signedOn) })}
      onClose={onClose}
      onDone={refresh}
    >
      <DateInput source="signedOn" resource="workers" validate={required()} />
    </VerbDialog>
  );
}

function ChangeDialog({ worker, onClose }: DialogProps) {
  const refresh = useRefresh();
  const { name, post } = worker;
  return (
    <VerbDialog
      {...wordsOf('changeWorker')}
      document={CHANGE_WORKER}
      input={(values) => ({
        ...seen(worker),
        ...(values.name && values.name !== name ? { name: textOf(values.name) } : {}),
        ...(values.post && values.post !== post ? { post: textOf(values.post) } : {}),
        ...(values.phone ? { phone: textOf(values.phone) } : {}),
      })}
      onClose={onClose}
      onDone={refresh}
    >
      <TextInput source="name" resource="workers" defaultValue={name} validate={required()} />
      <TextInput source="post" resource="workers" defaultValue={post} />
      <TextInput source="phone" resource="workers" inputMode="tel" />
    </VerbDialog>
  );
}

function LeaveDialog({ worker, onClose }: DialogProps) {
  const refresh = useRefresh();
  return (
    <VerbDialog
      {...wordsOf('workerLeaves')}
      document={WORKER_LEAVES}
      input={({ leftOn }) => ({ ...seen(worker), leftOn: textOf(leftOn) })}
      onClose={onClose}
      onDone={refresh}
    >
      <DateInput source="leftOn" resource="workers" validate={required()} />
    </VerbDialog>
  );
}
