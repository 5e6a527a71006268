import type { Comparison, Result } from './measure.ts';

const round = (figure: number, places: number): string => figure.toFixed(places);

/** A rate per second, with one decimal where it is small. */
function rate(figure: number): string {
  return round(figure, figure < 100 ? 1 : 0);
}

const HEAD = ['server', 'requests/s (range)', 'p50 ms', 'p99 ms', 'CPU server ms', 'CPU PostgreSQL ms', 'memory MB'];

function rowOf({ contender, rate: found, p50, p99, serverCpu, databaseCpu, memory }: Result): readonly string[] {
  return [
    contender,
    `${rate(found.median)} (${rate(found.least)}–${rate(found.most)})`,
    round(p50, 2),
    round(p99, 2),
    round(serverCpu, 2),
    round(databaseCpu, 2),
    round(memory, 0),
  ];
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A ratio with its range: `**0.82** (0.80–0.85)`. */
export function ratioText({ ratio: { median, least, most } }: Comparison['ratios'][number]): string {
  return `**${round(median, 2)}** (${round(least, 2)}–${round(most, 2)})`;
}

/** One comparison as Markdown. */
export function comparisonText(comparison: Comparison): string {
  const { title, warmth, results, ratios } = comparison;
  const told = ratios.map((each) => `ours / ${each.to} ${ratioText(each)}`).join(' · ');
  return [`### ${title}, ${warmth}`, table(HEAD, results.map(rowOf)), told].join('\n\n');
}
