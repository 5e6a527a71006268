import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useResourceContext, useTranslate } from 'react-admin';
import { type Reason, WhyNot } from './WhyNot.tsx';

/** An action as the server offers it: `actions { name allowed reasons { rule number clause words message } }`. */
export interface OfferedAction {
  readonly name: string;
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
}

/** What may be done with a record, and what each action does when it is chosen. */
export interface ActionBarProps {
  readonly actions: readonly OfferedAction[];
  /** By the action's name, in the order in which they stand. The first that is open is the primary one. */
  readonly on: Readonly<Record<string, () => void>>;
  /** The resource whose messages hold the words under `actions`; that of the page if absent. */
  readonly resource?: string;
}

/** The actions of a record as buttons; those that are not open stay visible and say why. Nothing is decided here. */
export function ActionBar({ actions, on, resource }: ActionBarProps) {
  const labelOf = useActionLabel(resource);
  const offered = Object.entries(on).flatMap(([name, act]) =>
    actions.filter((action) => action.name === name).map((action) => ({ ...action, act })),
  );
  const primary = offered.find(({ allowed }) => allowed)?.name;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {offered.map(({ name, allowed, reasons, act }) =>
        allowed ? (
          <Button key={name} variant={name === primary ? 'contained' : 'outlined'} onClick={act}>
            {labelOf(name)}
          </Button>
        ) : (
          <WhyNot key={name} label={labelOf(name)} reasons={reasons} />
        ),
      )}
    </Box>
  );
}

/** The words of an action, from the resource's messages. */
export function useActionLabel(resource?: string): (name: string) => string {
  const page = useResourceContext({ resource });
  const translate = useTranslate();
  return (name) => translate(`resources.${page}.actions.${name}`, { _: name });
}
