/**
 * Puts the cursor into the field of a source, or of the nearest source around it (`attendeeIds.0` → `attendeeIds`).
 * @param within the form; fields outside of it are left alone
 */
export function focusField(within: ParentNode, source: string): void {
  const field = findField(within, source);
  if (field) {
    field.scrollIntoView({ block: 'center' });
    field.focus();
    return;
  }
  const cut = source.lastIndexOf('.');
  if (cut > 0) focusField(within, source.slice(0, cut));
}

const FOCUSABLE = 'input:not([type="hidden"]), textarea, select, button, [tabindex]:not([tabindex="-1"])';

function findField(within: ParentNode, source: string): HTMLElement | null {
  const name = CSS.escape(source);
  const around = within.querySelector(`.ra-input-${name}, [data-source="${name}"]`);
  return around?.querySelector<HTMLElement>(FOCUSABLE) ?? within.querySelector<HTMLElement>(`[name="${name}"]`);
}
