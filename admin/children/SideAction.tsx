import Button from '@mui/material/Button';
import { type OfferedAction, useActionLabel } from '../pieces/ActionBar.tsx';
import { WhyNot } from '../pieces/WhyNot.tsx';
import type { Verbs } from './use-child-verbs.tsx';

interface SideActionProps {
  readonly name: string;
  readonly actions: readonly OfferedAction[];
  readonly verbs: Verbs;
}

/** One action where it belongs on the page, quieter than the primary one; it says why when it is not open. */
export function SideAction({ name, actions, verbs }: SideActionProps) {
  const label = useActionLabel('children')(name);
  const offer = actions.find((action) => action.name === name);
  if (!offer) return null;
  if (!offer.allowed) return <WhyNot label={label} reasons={offer.reasons} />;
  return (
    <Button variant="outlined" onClick={verbs[name]}>
      {label}
    </Button>
  );
}
