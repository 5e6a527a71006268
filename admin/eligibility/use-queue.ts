import { useEffect, useState } from 'react';

/** A place in a queue, moved by hand or by the keys J and K. */
export interface Place<E> {
  readonly current: E | undefined;
  readonly choose: (id: string | null) => void;
  /** Whether somebody chose, rather than the first simply standing there. */
  readonly isChosen: boolean;
}

/** Keeps the place in a queue. An entry that was decided leaves it; the one that stood behind takes its place. */
export function useQueue<E extends { readonly id: string }>(entries: readonly E[]): Place<E> {
  const [place, setPlace] = useState<{ readonly id: string; readonly index: number } | null>(null);
  const found = entries.findIndex(({ id }) => id === place?.id);
  const index = found >= 0 ? found : Math.min(place?.index ?? 0, Math.max(entries.length - 1, 0));
  const goTo = (next: number) => {
    const entry = entries[next];
    if (entry) setPlace({ id: entry.id, index: next });
  };
  useKeys({ j: () => goTo(index + 1), k: () => goTo(index - 1) });
  return {
    current: entries[index],
    choose: (id) => (id === null ? setPlace(null) : goTo(entries.findIndex((entry) => entry.id === id))),
    isChosen: place !== null,
  };
}

/** Keys that act outside of fields and dialogs. */
function useKeys(acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const isElsewhere = target instanceof Element && target.closest('input, textarea, select, [role="dialog"]');
      if (!isElsewhere && !ctrlKey && !metaKey && !altKey) acts[key.toLowerCase()]?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
