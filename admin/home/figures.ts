import type { HomeFigures } from './documents.ts';

/** The figures of one line: a district, a provider, or the whole. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly quota: number;
  readonly confirmed: number;
  readonly remaining: number;
  readonly cases: number;
  readonly met: number;
  readonly exempt: number;
  readonly overdue: number;
}

type Coming = HomeFigures['coming']['nodes'][number];
type Quota = HomeFigures['districtQuotas']['nodes'][number];

/** The month that is running: the earliest that is not over. */
export function currentMonth({ coming }: HomeFigures): string | undefined {
  return coming.nodes[0]?.month;
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

function monthsOf(figures: HomeFigures): readonly Coming[] {
  const month = currentMonth(figures);
  return figures.coming.nodes.filter((row) => row.month === month);
}

function missedWhere(figures: HomeFigures, belongs: (key: { district: string; provider: string }) => boolean): number {
  const own = figures.past.groups.filter(({ key }) =>
    belongs({ district: key.district?.code ?? '', provider: key.provider?.id ?? '' }),
  );
  return sum(own.map(({ open }) => open.sum ?? 0));
}

function visited(rows: readonly Coming[]): Pick<Line, 'cases' | 'met' | 'exempt'> {
  return {
    cases: sum(rows.map(({ cases }) => cases)),
    met: sum(rows.map(({ met }) => met)),
    exempt: sum(rows.map(({ exempt }) => exempt)),
  };
}

/** A line per district. @param only the one district of a district's office */
export function districtLines(figures: HomeFigures, only?: string): readonly Line[] {
  const months = monthsOf(figures);
  const own = ({ district }: Quota) => only === undefined || district.code === only;
  return figures.districtQuotas.nodes.filter(own).map(({ district, total, confirmed, remaining }) => ({
    ...{ key: district.code, name: district.name, quota: total, confirmed, remaining },
    ...visited(months.filter((row) => row.district.code === district.code)),
    overdue: missedWhere(figures, (key) => key.district === district.code),
  }));
}

/** A line per provider; they have no quota of their own. */
export function providerLines(figures: HomeFigures): readonly Line[] {
  const byProvider = Map.groupBy(monthsOf(figures), ({ provider }) => provider.id);
  return [...byProvider].map(([id, rows]) => ({
    ...{ key: id, name: rows[0]?.provider.name ?? '', quota: 0, confirmed: 0, remaining: 0 },
    ...visited(rows),
    overdue: missedWhere(figures, ({ provider }) => provider === id),
  }));
}

/** All lines in one. */
export function totalOf(lines: readonly Line[], name: string): Line {
  const of = (figure: (line: Line) => number) => sum(lines.map(figure));
  return {
    key: '',
    name,
    quota: of(({ quota }) => quota),
    confirmed: of(({ confirmed }) => confirmed),
    remaining: of(({ remaining }) => remaining),
    cases: of(({ cases }) => cases),
    met: of(({ met }) => met),
    exempt: of(({ exempt }) => exempt),
    overdue: of(({ overdue }) => overdue),
  };
}

/** The share of the homes owed this month that are met; nothing where none is owed. */
export function coverage({ cases, met, exempt }: Line): number | null {
  return cases > exempt ? met / (cases - exempt) : null;
}
