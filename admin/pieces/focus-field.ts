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

const FIELD = 'input:not([type="hidden"]), textarea, select, [role="combobox"]';
const ANYTHING = 'button, [tabindex]:not([tabindex="-1"])';

function findField(within: ParentNode, source: string): HTMLElement | null {
  const name = CSS.escape(source);
  const around = within.querySelector(`.ra-input-${name}, [data-source="${name}"]`);
  const inside = around?.querySelector<HTMLElement>(FIELD) ?? around?.querySelector<HTMLElement>(ANYTHING);
  return inside ?? within.querySelector<HTMLElement>(`[name="${name}"]`);
}
