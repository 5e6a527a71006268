import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import type { Tone } from '../theme/states.ts';
import { ListLink, type ListTarget } from './ListLink.tsx';
import { Sparkline } from './Sparkline.tsx';

/** A figure that leads to the list behind it. */
export interface NumberTileProps {
  readonly label: string;
  /** A count, or a text that is written already (¥10,000.00, 86%). */
  readonly value: number | string;
  readonly unit?: string;
  /** Difference to the month before; nothing where there is none to compare with. */
  readonly change?: number;
  /** The figure's course, oldest first. */
  readonly course?: readonly number[];
  readonly list?: ListTarget;
  readonly tone?: Tone;
}

/** Figure, unit, change against last month and course, in one glance. */
export function NumberTile({ label, value, unit, change, course, list, tone }: NumberTileProps) {
  const format = useFormat();
  return (
    <Card sx={{ p: 2, minWidth: 0, display: 'grid', gap: 0.5, alignContent: 'start' }}>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Target list={list}>
        <Typography
          component="span"
          sx={(theme) => ({
            fontSize: 28,
            fontWeight: 600,
            lineHeight: 1.3,
            color: tone ? theme.palette.tonghu.tones[tone].ink : 'inherit',
          })}
        >
          {typeof value === 'number' ? format.count(value) : value}
        </Typography>
        {unit && (
          <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 0.5 }}>
            {unit}
          </Typography>
        )}
      </Target>
      {(change !== undefined || course) && (
        <Box sx={{ display: 'flex', alignItems: 'end', justifyContent: 'space-between', gap: 1, minHeight: 22 }}>
          {change !== undefined && <Change value={change} />}
          {course && course.length > 1 && <Sparkline values={course} />}
        </Box>
      )}
    </Card>
  );
}

function Target({ list, children }: { readonly list: ListTarget | undefined; readonly children: ReactNode }) {
  return list ? <ListLink {...list}>{children}</ListLink> : <Box>{children}</Box>;
}

function Change({ value }: { readonly value: number }) {
  const translate = useTranslate();
  const format = useFormat();
  const change = `${value > 0 ? '+' : '−'}${format.count(Math.abs(value))}`;
  return (
    <Typography variant="caption" color="text.secondary">
      {value === 0 ? translate('tonghu.tile.unchanged') : translate('tonghu.tile.against_last', { change })}
    </Typography>
  );
}
