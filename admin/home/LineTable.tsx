import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { ListLink } from '../pieces/ListLink.tsx';
import { coverage, type Line } from './figures.ts';

/** A table of lines, sorted by any of its figures. */
export interface LineTableProps {
  readonly title: string;
  readonly name: 'district' | 'provider';
  readonly lines: readonly Line[];
  readonly total?: Line;
  readonly month: string | undefined;
  /** Whether figures lead to the lists behind them. */
  readonly links: boolean;
}

type Figure = Exclude<keyof Line, 'key' | 'name'> | 'coverage';

const OF_DISTRICTS: readonly Figure[] = [
  'quota',
  'confirmed',
  'remaining',
  'cases',
  'met',
  'exempt',
  'coverage',
  'overdue',
];
const OF_PROVIDERS: readonly Figure[] = ['cases', 'met', 'exempt', 'coverage', 'overdue'];
const WORDS: Partial<Record<Figure, string>> = { cases: 'withTeam' };

const figureOf = (line: Line, figure: Figure): number =>
  figure === 'coverage' ? (coverage(line) ?? -1) : line[figure];

/** The lines of an office's home page. */
export function LineTable({ title, name, lines, total, month, links }: LineTableProps) {
  const translate = useTranslate();
  const [by, setBy] = useState<Figure | null>(null);
  const figures = name === 'district' ? OF_DISTRICTS : OF_PROVIDERS;
  const sorted = by ? [...lines].sort((one, other) => figureOf(other, by) - figureOf(one, by)) : lines;
  return (
    <Card sx={{ p: { xs: 1, md: 2 }, minWidth: 0 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {translate(title)}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell sx={STUCK}>{translate(`pages.home.columns.${name}`)}</TableCell>
              {figures.map((figure) => (
                <TableCell key={figure} align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <TableSortLabel
                    active={by === figure}
                    direction="desc"
                    onClick={() => setBy(by === figure ? null : figure)}
                  >
                    {translate(`pages.home.columns.${WORDS[figure] ?? figure}`)}
                  </TableSortLabel>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {[...sorted, ...(total ? [total] : [])].map((line) => (
              <TableRow key={line.key} sx={line === total ? { '& td': { fontWeight: 600, borderBottom: 0 } } : null}>
                <TableCell sx={STUCK}>{line.name}</TableCell>
                {figures.map((figure) => (
                  <TableCell key={figure} align="right">
                    <Value line={line} figure={figure} name={name} month={month} links={links} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Card>
  );
}

const STUCK = { position: 'sticky', left: 0, bgcolor: 'background.paper', whiteSpace: 'nowrap' } as const;

interface ValueProps extends Pick<LineTableProps, 'name' | 'month' | 'links'> {
  readonly line: Line;
  readonly figure: Figure;
}

/** Which list a figure counts. */
function listOf(figure: Figure, month: string | undefined) {
  switch (figure) {
    case 'confirmed':
      return { resource: 'children', filter: { status: 'CONFIRMED' } };
    case 'cases':
      return { resource: 'caseMonths', filter: { month } };
    case 'met':
      return { resource: 'caseMonths', filter: { month, state: 'MET' } };
    case 'exempt':
      return { resource: 'caseMonths', filter: { month, state: 'EXEMPT' } };
    case 'overdue':
      return { resource: 'caseMonths', filter: { state: 'MISSED' } };
    default:
      return null;
  }
}

function Value({ line, figure, name, month, links }: ValueProps): ReactNode {
  const format = useFormat();
  const value = figureOf(line, figure);
  if (figure === 'coverage') return value < 0 ? '—' : format.share(value);
  const list = links ? listOf(figure, month) : null;
  if (!list) return format.count(value);
  const filter = { ...list.filter, ...(line.key ? { [name]: line.key } : {}) };
  return (
    <ListLink resource={list.resource} filter={filter}>
      {format.count(value)}
    </ListLink>
  );
}
