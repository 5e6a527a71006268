import { useStore } from 'react-admin';

/** How tall rows and controls are. */
export type Density = 'comfortable' | 'compact';

const VARIABLES: Readonly<Record<Density, Readonly<Record<string, string>>>> = {
  comfortable: { '--row-padding': '9px', '--control-height': '40px' },
  compact: { '--row-padding': '4px', '--control-height': '32px' },
};

/** The chosen density with the way to change it, and the measures that follow from it, as CSS variables. */
export function useDensity() {
  const [density, setDensity] = useStore<Density>('density', 'comfortable');
  return { density, setDensity, variables: VARIABLES[density] ?? VARIABLES.comfortable };
}
