import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { ArticleChip } from '../pieces/ArticleChip.tsx';
import { type FieldFault, sourceOf } from '../providers/api-error.ts';
import { useDryRun } from '../providers/use-dry-run.ts';
import type { ChildForm } from './child-form.ts';

/** How the server is asked about the form. */
export interface DryRunNotesProps<Data, Variables extends { readonly input: object }> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly input: (values: Partial<ChildForm>) => object | null;
}

/** What the server says as one types beside broken rules: faulty values at their fields, and what is worth a look. */
export function DryRunNotes<Data, Variables extends { readonly input: object }>(
  props: DryRunNotesProps<Data, Variables>,
) {
  const translate = useTranslate();
  const { control } = useFormContext();
  const { faults, warnings } = useDryRun(props.document, props.input(useWatch({ control })));
  useFaultsAtFields(faults);
  if (warnings.length === 0) return null;
  return (
    <Alert severity="warning" aria-live="polite">
      <AlertTitle>{translate('resources.children.form.worth_a_look')}</AlertTitle>
      {warnings.map(({ rule, clause, words, message }) => (
        <div key={`${rule}${message}`}>
          {message} <ArticleChip rule={rule} clause={clause} words={words} />
        </div>
      ))}
    </Alert>
  );
}

/** Shows faults at their fields as long as the server finds them. */
function useFaultsAtFields(faults: readonly FieldFault[]): void {
  const { setError, clearErrors } = useFormContext();
  const shown = useRef<readonly string[]>([]);
  const key = JSON.stringify(faults);
  useEffect(() => {
    const found = JSON.parse(key) as readonly FieldFault[];
    const sources = found.map(({ path }) => sourceOf(path));
    for (const source of shown.current.filter((before) => !sources.includes(before))) clearErrors(source);
    for (const { path, message } of found) setError(sourceOf(path), { type: 'server', message });
    shown.current = sources;
  }, [key, setError, clearErrors]);
}
