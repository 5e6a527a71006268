import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import type { ReactNode } from 'react';
import { useInput } from 'react-admin';

/** A choice that fits on a chip. */
export interface ChipChoice {
  readonly id: string;
  readonly name: string;
}

/** Choices that all stand in view, to be tapped. */
export interface ChipsInputProps {
  readonly source: string;
  readonly label: ReactNode;
  readonly choices: readonly ChipChoice[];
  /** Several at once; the value is then a list. */
  readonly isMultiple?: boolean;
  readonly defaultValue?: string;
  readonly help?: string;
  readonly onChosen?: (value: string) => void;
}

/** Chips of a thumb's height, one or several of them chosen. */
export function ChipsInput({
  source,
  label,
  choices,
  isMultiple = false,
  defaultValue,
  help,
  onChosen,
}: ChipsInputProps) {
  const { field, id } = useInput({ source, defaultValue });
  const chosen: readonly string[] = [field.value ?? []].flat();
  const choose = (value: string) => {
    field.onChange(isMultiple ? toggled(chosen, value) : value);
    onChosen?.(value);
  };
  return (
    <Box className={`ra-input-${source}`} role="group" aria-labelledby={`${id}-label`}>
      <FormLabel component="div" id={`${id}-label`} sx={{ mb: 0.5 }}>
        {label}
      </FormLabel>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {choices.map((choice) => (
          <Chip key={choice.id} isOn={chosen.includes(choice.id)} onClick={() => choose(choice.id)}>
            {choice.name}
          </Chip>
        ))}
      </Box>
      {help && <FormHelperText>{help}</FormHelperText>}
    </Box>
  );
}

interface ChipProps {
  readonly isOn: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Chip({ isOn, onClick, children }: ChipProps) {
  return (
    <ButtonBase
      aria-pressed={isOn}
      onClick={onClick}
      sx={(theme) => ({
        px: 2,
        minHeight: { xs: 44, md: 36 },
        fontSize: { xs: 16, md: 14 },
        borderRadius: 1,
        border: 1,
        borderColor: isOn ? 'primary.main' : theme.palette.tonghu.lineStrong,
        color: isOn ? 'primary.main' : 'text.primary',
        fontWeight: isOn ? 600 : 400,
        backgroundColor: isOn ? theme.palette.tonghu.accentGround : 'background.paper',
      })}
    >
      {children}
    </ButtonBase>
  );
}

function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
