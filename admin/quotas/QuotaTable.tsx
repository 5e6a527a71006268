import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { ListLink } from '../pieces/ListLink.tsx';
import type { QuotaLine } from './documents.ts';
import { moveByKey } from './grid-keys.ts';
import { type CellTyping, QuotaCell } from './QuotaCell.tsx';
import { QuotaFoot } from './QuotaFoot.tsx';
import { COLUMNS, type Edits, rowTotal, type Table } from './quota-edit.ts';
import { tableStyle } from './table-style.ts';

/** What the table shows, and how it is typed into; null where it is only read. */
export interface QuotaTableProps {
  readonly table: Table;
  readonly lines: readonly QuotaLine[];
  readonly edits: Edits;
  readonly onType: CellTyping | null;
}

/** Districts down, categories across; the totals stay at the edges. */
export function QuotaTable({ table, lines, edits, onType }: QuotaTableProps) {
  const frame = useRef<HTMLTableElement>(null);
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const short = isPhone ? '_short' : '';
  return (
    <Box
      component="table"
      ref={frame}
      data-source="cells"
      onKeyDown={(event) => frame.current && moveByKey(frame.current, event)}
      sx={tableStyle}
    >
      <thead>
        <tr>
          <th scope="col">{translate('pages.quotas.district')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {translate(`pages.quotas.${column}${short}`)}
            </th>
          ))}
          <th scope="col">{translate('pages.quotas.total')}</th>
          <th scope="col">{translate('pages.quotas.confirmed')}</th>
          {!isPhone && <th scope="col">{translate('pages.quotas.withTeam')}</th>}
          {!isPhone && <th scope="col">{translate('pages.quotas.remaining')}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} table={table} edits={edits} onType={onType} isPhone={isPhone} />
        ))}
      </tbody>
      <QuotaFoot table={table} lines={lines} edits={edits} onType={onType} isPhone={isPhone} />
    </Box>
  );
}

interface LineProps extends Omit<QuotaTableProps, 'lines'> {
  readonly line: QuotaLine;
  readonly isPhone: boolean;
}

function Line({ line, table, edits, onType, isPhone }: LineProps) {
  const { code, name } = line.district;
  const remaining = (rowTotal(table, edits, code) ?? line.total) - line.confirmed;
  return (
    <tr>
      <th scope="row">{name}</th>
      {COLUMNS.map((column) => (
        <QuotaCell key={column} table={table} edits={edits} row={code} rowName={name} column={column} onType={onType} />
      ))}
      <td>{rowTotal(table, edits, code) ?? '—'}</td>
      <td>
        <ListLink resource="children" filter={{ status: 'CONFIRMED', district: code }}>
          {line.confirmed}
        </ListLink>
      </td>
      {!isPhone && <td>{line.withTeam}</td>}
      {!isPhone && <td>{remaining}</td>}
    </tr>
  );
}
