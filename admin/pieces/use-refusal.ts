import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { type ApiError, sourceOf, type Violation } from '../providers/api-error.ts';

/** What a submit was refused for, with the values it was refused for. */
export interface Refusal {
  readonly error: ApiError;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The last refusal of a form, until the next submit. */
export function useRefusal() {
  return useState<Refusal | null>(null);
}

/** The violations of a refusal that may still hold: those about a field whose value has changed since are gone. */
export function useOpenViolations(refusal: Refusal | null): readonly Violation[] {
  const { control, getValues } = useFormContext();
  useWatch({ control });
  if (!refusal) return [];
  return refusal.error.violations.filter(({ path }) => {
    const field = String(sourceOf(path).split('.')[0]);
    return field === '' || JSON.stringify(getValues(field)) === JSON.stringify(refusal.values[field]);
  });
}
