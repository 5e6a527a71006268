import { localStorageStore, memoryStore, type Store } from 'react-admin';

/** What of the interface a device remembers after the session: how things look, never about whom. */
const LOOKS = ['theme', 'locale', 'density', 'sidebar.open'];

const isLook = (key: string) => LOOKS.includes(key) || key.startsWith('preferences.');
const isListParams = (key: string) => key.endsWith('.listParams');

/**
 * react-admin's store, held in memory for the session. Only the whitelist above and the lists' sorting, paging and coded
 * filters are also written to the device: no name, number or note ever is. Signing out forgets all but the looks.
 */
export function preferenceStore(device: Store = localStorageStore('1', 'Tonghu')): Store {
  const memory = memoryStore();
  memory.setup();
  const setItem = <T>(key: string, value: T): void => {
    memory.setItem(key, value);
    if (isLook(key)) device.setItem(key, value);
    if (isListParams(key)) device.setItem(key, withoutFreeText(value));
  };
  const removeItem = (key: string): void => {
    memory.removeItem(key);
    device.removeItem(key);
  };
  const forgetLists = (): void => {
    const kept = Object.keys(device.listItems?.() ?? {});
    for (const key of kept.filter((name) => !isLook(name))) device.removeItem(key);
  };
  return {
    ...memory,
    setup: () => device.setup(),
    teardown: () => device.teardown(),
    getItem: (key, fallback) => memory.getItem(key) ?? device.getItem(key, fallback),
    setItem,
    removeItem,
    removeItems: (prefix) => {
      memory.removeItems(prefix);
      device.removeItems(prefix);
    },
    reset: () => {
      memory.reset();
      forgetLists();
    },
  };
}

type ListParams = Readonly<Record<string, unknown>> & { readonly filter?: Readonly<Record<string, unknown>> };

function withoutFreeText(params: unknown): unknown {
  if (typeof params !== 'object' || params === null) return undefined;
  const { filter = {}, ...rest } = params as ListParams;
  const coded = Object.entries(filter).filter(([, value]) => [value].flat().every(isCoded));
  return { ...rest, filter: Object.fromEntries(coded) };
}

/** Words of an enum, yes and no, months, days and district codes: what can't name a person. */
function isCoded(value: unknown): boolean {
  if (typeof value === 'boolean') return true;
  return typeof value === 'string' && /^([A-Z][A-Z_]*|\d{4}-\d{2}(-\d{2})?|\d{6})$/.test(value);
}
