import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { ShowBase, Title, useShowContext, useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import type { AuditRecord } from './documents.ts';

/** One change: every value before and after. */
export default function AuditEntryShow() {
  return (
    <ShowBase>
      <Change />
    </ShowBase>
  );
}

type Values = Readonly<Record<string, unknown>>;

function Change() {
  const { record } = useShowContext<AuditRecord>();
  const translate = useTranslate();
  const format = useFormat();
  if (!record) return null;
  const before = (record.before ?? {}) as Values;
  const after = (record.after ?? {}) as Values;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return (
    <Card sx={{ p: 2, overflowX: 'auto' }}>
      <Title
        title={`${record.tableName} · ${format.date(record.at)} ${format.time(record.at)} · ${record.accountName ?? ''}`}
      />
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell />
            <TableCell>{translate('resources.auditEntries.fields.before')}</TableCell>
            <TableCell>{translate('resources.auditEntries.fields.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {names.map((name) => (
            <TableRow key={name}>
              <TableCell>{name}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{written(before[name])}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{written(after[name])}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function written(value: unknown): string {
  if (value === undefined || value === null) return '—';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
