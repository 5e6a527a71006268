import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Growth } from './growth.ts';
import type { Comparison, Effort } from './measure.ts';
import type { Startup } from './startup.ts';
import { comparisonText, ratioText, table } from './table.ts';

const FOLDER = join('test', 'bench', 'results');

/** On what and how was measured. */
export interface Circumstances {
  readonly date: string;
  readonly children: number;
  readonly cases: number;
  readonly visits: number;
  readonly attendees: number;
  readonly databaseMegabytes: number;
  readonly sharedBuffers: string;
  readonly postgres: string;
  readonly node: string;
  readonly postgraphile: string;
  readonly processors: string;
  readonly memoryGigabytes: number;
  /** Of the last minute, before and after the measurement: other programs on the machine show here. */
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly atOnce: number;
  readonly effort: Effort;
}

/** A whole run. */
export interface Report {
  readonly circumstances: Circumstances;
  readonly comparisons: readonly Comparison[];
  readonly growth: Growth | null;
  readonly startup: Startup | null;
}

function circumstancesText(of: Circumstances): string {
  return table(
    ['what', 'value'],
    [
      ['date', of.date],
      ['year', `${of.children} children, ${of.cases} cases, ${of.visits} visits, ${of.attendees} attendees`],
      [
        'database',
        `PostgreSQL ${of.postgres}, ${of.databaseMegabytes} MB, shared_buffers ${of.sharedBuffers}, durable`,
      ],
      ['programs', `Node ${of.node}, PostGraphile ${of.postgraphile}`],
      ['machine', `${of.processors}, ${of.memoryGigabytes} GB, shared by client, server and PostgreSQL`],
      ['load average', `${of.loadBefore.toFixed(2)} before, ${of.loadAfter.toFixed(2)} after`],
      ['requests at once', String(of.atOnce)],
      ['slices', `${of.effort.rounds} rounds of ${of.effort.sliceMs} ms for each server, in turn`],
    ],
  );
}

function summary(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ title, warmth, ratios }) => [title, warmth, ...ratios.map(ratioText)]);
  return table(['question', '', 'ours / PostGraphile', 'ours / bare'], rows);
}

function growthText({ children, few, many, atNotice, ratio }: Growth): string {
  return `Home page, processor time per request with ${children} children ${many.median.toFixed(3)} ms, with ${few} ${atNotice.median.toFixed(3)} ms: ratio **${ratio.median.toFixed(2)}** (${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}).`;
}

function startupText({ first, again, memory }: Startup): string {
  return `From start to ready: **${first.toFixed(1)} s** in an empty folder (cluster, migration, demonstration year), **${again.toFixed(1)} s** again; it then holds ${memory.toFixed(0)} MB.`;
}

/** The run as Markdown. */
export function reportText({ circumstances, comparisons, growth, startup }: Report): string {
  return [
    `# Bench of ${circumstances.date}, ${circumstances.children} children`,
    circumstancesText(circumstances),
    'Ratios are of requests per second in the same round: median (range). How it is measured, and what was tuned for whom, is told in [the bench’s README](../README.md).',
    summary(comparisons),
    ...(growth ? [growthText(growth)] : []),
    ...(startup ? [startupText(startup)] : []),
    '## Figures',
    ...comparisons.map(comparisonText),
  ].join('\n\n');
}

/** Writes a run as JSON and as Markdown. @returns the file without its ending */
export function keep(report: Report): string {
  const file = join(FOLDER, `${report.circumstances.date}-${report.circumstances.children}`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${file}.md`, `${reportText(report).trimEnd()}\n`);
  return file;
}
