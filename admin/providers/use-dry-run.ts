import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { type FieldFault, toApiError, type Violation } from './api-error.ts';
import type { TonghuDataProvider } from './data-provider.ts';
import { operationName } from './documents.ts';

/** What the server would say if this were sent now. */
export interface DryRun {
  readonly violations: readonly Violation[];
  /** What deserves a look though nothing refuses it. */
  readonly warnings: readonly Violation[];
  readonly faults: readonly FieldFault[];
  /** The answer to what is typed now is still out. */
  readonly isChecking: boolean;
}

/** Time without typing after which the server is asked, in milliseconds. */
export const PAUSE_IN_TYPING = 400;

/**
 * Asks the server, as one types, which rules an input would break; nothing is written.
 * @param input null while the form is too incomplete to be asked about
 */
export function useDryRun<Data, Variables extends { readonly input: object }>(
  document: TypedDocumentNode<Data, Variables> | undefined,
  input: object | null,
): DryRun {
  const dataProvider = useDataProvider<TonghuDataProvider>();
  const typed = input === null ? null : JSON.stringify(input);
  const settled = usePause(typed);
  const { data, isFetching } = useQuery({
    queryKey: ['dryRun', document && operationName(document), settled],
    queryFn: () => verdictOf(dataProvider, document, settled),
    enabled: document !== undefined && settled !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  const { violations = [], warnings = [], faults = [] } = (settled !== null && data) || {};
  return { violations, warnings, faults, isChecking: typed !== null && (isFetching || typed !== settled) };
}

type Verdict = Pick<DryRun, 'violations' | 'warnings' | 'faults'>;

const NOTHING: Verdict = { violations: [], warnings: [], faults: [] };

async function verdictOf<Data, Variables extends { readonly input: object }>(
  dataProvider: TonghuDataProvider,
  document: TypedDocumentNode<Data, Variables> | undefined,
  input: string | null,
): Promise<Verdict> {
  if (!document || input === null) return NOTHING;
  try {
    const outcome = await dataProvider.perform(document, {
      input: { ...JSON.parse(input), dryRun: true },
    } as Variables);
    return outcome.data === null ? { ...NOTHING, violations: outcome.violations } : reportedBy(outcome.data);
  } catch (failure) {
    return { ...NOTHING, faults: toApiError(failure).faults };
  }
}

/** What a payload itself reports: what would be refused, and what only deserves a look. */
function reportedBy(data: unknown): Verdict {
  const payloads = Object.values(data ?? {}) as readonly (Partial<Verdict> | null)[];
  return {
    ...NOTHING,
    violations: payloads.flatMap((payload) => payload?.violations ?? []),
    warnings: payloads.flatMap((payload) => payload?.warnings ?? []),
  };
}

function usePause<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
