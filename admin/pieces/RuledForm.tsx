import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import Box from '@mui/material/Box';
import { type ReactNode, useEffect, useRef } from 'react';
import { Form, SaveButton, useNotify, useSaveContext } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { type FormErrors, toApiError } from '../providers/api-error.ts';
import { useDryRun } from '../providers/use-dry-run.ts';
import { ConflictPanel } from './ConflictPanel.tsx';
import { FormColumn } from './FormColumn.tsx';
import { focusField } from './focus-field.ts';
import { RefusalPanel } from './RefusalPanel.tsx';
import { type Refusal, useOpenViolations, useRefusal } from './use-refusal.ts';

type Values = Readonly<Record<string, unknown>>;

/** A dialog asks for its own values; the record of the page behind it fills none of them in. */
const NO_RECORD = {};

/** How the server is asked about a form while one types. */
export interface FormDryRun<Data, Variables extends { readonly input: object }> {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** The input as it would be sent, or null while too little is filled in to ask. */
  readonly input: (values: Values) => object | null;
}

/** A form under rules of the notice. */
export interface RuledFormProps<Data, Variables extends { readonly input: object }> {
  /** Key of the act on the button: 登记、确认、移交. */
  readonly action: string;
  readonly children: ReactNode;
  readonly dryRun?: FormDryRun<Data, Variables>;
  readonly defaultValues?: Values;
  /** Sends the form; inside of Create and Edit their own saving is used. @throws ApiError */
  readonly onSubmit?: (values: Values) => Promise<void>;
  /** In a dialog: the panel stands above the fields, and closing is not asked about. */
  readonly isDialog?: boolean;
}

/**
 * Fields in one column with the refusal panel beside them. What the server refuses stands at its field or in the panel,
 * never in a toast; leaving with unsaved changes asks first.
 */
export function RuledForm<Data, Variables extends { readonly input: object }>(props: RuledFormProps<Data, Variables>) {
  const { action, children, dryRun, defaultValues, onSubmit, isDialog = false } = props;
  const [refusal, setRefusal] = useRefusal();
  const save = useSaving(onSubmit);
  const notify = useNotify();
  const submit = async (values: Values): Promise<FormErrors | undefined> => {
    setRefusal(null);
    const failure = await save(values);
    if (!failure) return undefined;
    const error = toApiError(failure);
    const isShownHere = error.violations.length > 0 || error.conflict !== null || error.faults.length > 0;
    if (!isShownHere) notify(error.message, { type: 'error' });
    setRefusal({ error, values });
    return error.body.errors ?? { root: { serverError: error.message } };
  };
  return (
    <Form
      defaultValues={defaultValues}
      onSubmit={submit}
      record={isDialog ? NO_RECORD : undefined}
      warnWhenUnsavedChanges={!isDialog}
      disableInvalidFormNotification
    >
      <Beside refusal={refusal} dryRun={dryRun} isDialog={isDialog}>
        <FormColumn>
          {children}
          <SaveButton label={action} alwaysEnable icon={null} sx={{ justifySelf: 'start' }} />
        </FormColumn>
      </Beside>
    </Form>
  );
}

/** Saves and answers the failure, if any, so that the form can show it. */
function useSaving(onSubmit: RuledFormProps<unknown, { input: object }>['onSubmit']) {
  const { save } = useSaveContext();
  return async (values: Values): Promise<unknown> => {
    let failure: unknown;
    const onError = (error: unknown) => {
      failure = error;
    };
    if (onSubmit) await onSubmit(values).catch(onError);
    else await save?.(values, { onError });
    return failure;
  };
}

interface BesideProps<Data, Variables extends { readonly input: object }> {
  readonly refusal: Refusal | null;
  readonly dryRun: FormDryRun<Data, Variables> | undefined;
  readonly isDialog: boolean;
  readonly children: ReactNode;
}

function Beside<Data, Variables extends { readonly input: object }>({
  refusal,
  dryRun,
  isDialog,
  children,
}: BesideProps<Data, Variables>) {
  const frame = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { control } = useFormContext();
  const values = useWatch({ control });
  const input = dryRun?.input(values) ?? null;
  const live = useDryRun(dryRun?.document, input);
  const open = useOpenViolations(refusal);
  const focus = (source: string) => frame.current && focusField(frame.current, source);
  const conflict = refusal?.error.conflict;
  useEffect(() => {
    if (refusal) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);
  return (
    <Box
      ref={frame}
      sx={{
        display: 'grid',
        gap: isDialog ? 1 : 4,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: isDialog ? null : 'minmax(0, 640px) minmax(280px, 400px)' },
      }}
    >
      {children}
      <Box
        ref={panel}
        sx={{
          order: { xs: -1, md: isDialog ? null : 0 },
          position: { md: isDialog ? null : 'sticky' },
          top: 72,
          scrollMarginTop: 72,
          alignSelf: 'start',
          display: 'grid',
          gap: 2,
        }}
      >
        {conflict && <ConflictPanel conflict={conflict} message={refusal.error.message} />}
        <RefusalPanel
          violations={input ? live.violations : open}
          isChecking={live.isChecking}
          onFocus={focus}
          saysClear={input !== null && !live.isChecking && live.faults.length === 0}
        />
      </Box>
    </Box>
  );
}
