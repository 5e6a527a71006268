import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import {
  type Column,
  cellKey,
  type Edits,
  isChanged,
  type RowCode,
  readValue,
  type Table,
  valueNow,
} from './quota-edit.ts';

/** Takes what is typed into a cell. */
export type CellTyping = (row: RowCode, column: Column, text: string) => void;

/** A cell of the table. */
export interface QuotaCellProps {
  readonly table: Table;
  readonly edits: Edits;
  readonly row: RowCode;
  readonly rowName: string;
  readonly column: Column;
  readonly onType: CellTyping | null;
}

/** A figure that is typed over in place; once it is changed it shows what it was. */
export function QuotaCell({ table, edits, row, rowName, column, onType }: QuotaCellProps) {
  const translate = useTranslate();
  const before = readValue(table, row, column);
  if (!onType) return <td>{before}</td>;
  const label = translate('pages.quotas.cell', { row: rowName, column: translate(`pages.quotas.${column}`) });
  const hasChanged = isChanged(table, edits, row, column);
  return (
    <Box component="td" sx={{ '&&': { px: 0.5 } }}>
      <Box
        component="input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        aria-label={label}
        aria-invalid={valueNow(table, edits, row, column) === null}
        data-row={row}
        data-column={column}
        value={edits[cellKey(row, column)] ?? String(before)}
        onChange={({ target }) => onType(row, column, target.value)}
        onFocus={({ target }) => target.select()}
        onKeyDown={({ key }) => key === 'Escape' && onType(row, column, String(before))}
        sx={(theme) => inputStyle(theme, hasChanged)}
      />
      {hasChanged && (
        <Box component="small" sx={{ display: 'block', px: 1, color: 'text.secondary' }}>
          {translate('pages.quotas.was', { value: before })}
        </Box>
      )}
    </Box>
  );
}

function inputStyle(theme: Theme, hasChanged: boolean) {
  const { tones, lineStrong, accentGround } = theme.palette.tonghu;
  return {
    width: '100%',
    maxWidth: 88,
    height: { xs: 36, md: 30 },
    px: 1,
    font: 'inherit',
    textAlign: 'right',
    color: 'inherit',
    fontWeight: hasChanged ? 700 : 400,
    backgroundColor: hasChanged ? accentGround : 'transparent',
    border: `1px solid ${hasChanged ? theme.palette.primary.main : theme.palette.divider}`,
    borderRadius: 0.5,
    '&:hover': { borderColor: lineStrong },
    '&[aria-invalid="true"]': { borderColor: tones.missed.ink, color: tones.missed.ink },
  };
}
