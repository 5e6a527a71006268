import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { ArticleChip } from '../pieces/ArticleChip.tsx';
import { QuotaCell } from './QuotaCell.tsx';
import type { QuotaTableProps } from './QuotaTable.tsx';
import { COLUMNS, columnSum, FOOT, rowTotal, tableSum, valueNow } from './quota-edit.ts';

/** What the districts come to, red while it differs, and the year's own figures below. */
export function QuotaFoot({ table, lines, edits, onType, isPhone }: QuotaTableProps & { readonly isPhone: boolean }) {
  const translate = useTranslate();
  const sum = (key: 'confirmed' | 'withTeam') => lines.reduce((total, line) => total + line[key], 0);
  const total = tableSum(table, edits);
  const confirmed = sum('confirmed');
  return (
    <tfoot>
      <tr>
        <th scope="row">
          {translate('pages.quotas.sum')} {!isPhone && <ArticleChip rule="QUOTA_TABLE_ADDS_UP" />}
        </th>
        {COLUMNS.map((column) => (
          <Sum key={column} is={columnSum(table, edits, column)} planned={valueNow(table, edits, FOOT, column)} />
        ))}
        <Sum is={total} planned={rowTotal(table, edits, FOOT)} />
        <td>{confirmed}</td>
        {!isPhone && <td>{sum('withTeam')}</td>}
        {!isPhone && <td>{total === null ? '—' : total - confirmed}</td>}
      </tr>
      <tr>
        <th scope="row">{translate('pages.quotas.foot')}</th>
        {COLUMNS.map((column) => (
          <QuotaCell
            key={column}
            table={table}
            edits={edits}
            row={FOOT}
            rowName={translate('pages.quotas.foot')}
            column={column}
            onType={onType}
          />
        ))}
        <td>{rowTotal(table, edits, FOOT) ?? '—'}</td>
        <td />
        {!isPhone && <td />}
        {!isPhone && <td />}
      </tr>
    </tfoot>
  );
}

function Sum({ is, planned }: { readonly is: number | null; readonly planned: number | null }) {
  const translate = useTranslate();
  const difference = is === null || planned === null ? null : is - planned;
  const isOff = difference !== 0;
  const key = (difference ?? 0) > 0 ? 'too_many' : 'too_few';
  return (
    <Box
      component="td"
      data-off={isOff || undefined}
      sx={(theme: Theme) => {
        const { ink, ground } = theme.palette.tonghu.tones.missed;
        return { '&&[data-off]': { color: ink, backgroundColor: ground } };
      }}
    >
      {is ?? '—'}
      {isOff && difference !== null && (
        <Box component="small" sx={{ display: 'block' }}>
          {translate(`pages.quotas.${key}`, { count: Math.abs(difference) })}
        </Box>
      )}
    </Box>
  );
}
