import { describe, expect, it } from '@jest/globals';
import {
  QUOTA_CELL_MAX,
  type QuotaRow,
  type QuotaTable,
  quotaCellFaults,
  quotaCoversConfirmed,
  quotaHasPlace,
  quotaTableAddsUp,
} from '../../../server/quotas/quota.rules.ts';
import { DEFAULT_PARAMETERS } from '../../../server/rules/parameters.ts';
import { describe as tell } from '../../../server/rules/verdict.ts';

const NOTICE_ANNEX = [
  ['310101', 17, 1],
  ['310104', 20, 1],
  ['310105', 8, 0],
  ['310106', 22, 0],
  ['310107', 15, 0],
  ['310109', 3, 0],
  ['310110', 26, 4],
  ['310112', 27, 4],
  ['310113', 9, 1],
  ['310114', 19, 1],
  ['310115', 76, 1],
  ['310116', 27, 0],
  ['310117', 18, 1],
  ['310118', 33, 1],
  ['310120', 25, 0],
  ['310151', 15, 0],
] as const;

const rows: readonly QuotaRow[] = NOTICE_ANNEX.map(([districtCode, inDifficulty, orphans]) => ({
  districtCode,
  planned: { inDifficulty, orphans },
  plannedBefore: { inDifficulty, orphans },
  confirmed: { inDifficulty: 0, orphans: 0 },
}));

const table: QuotaTable = { totals: { inDifficulty: 360, orphans: 15 }, rows };

type Counts = Partial<QuotaRow['planned']>;

function changed(changes: Readonly<Record<string, { planned?: Counts; confirmed?: Counts }>>): QuotaTable {
  return {
    ...table,
    rows: rows.map((row) => ({
      ...row,
      planned: { ...row.planned, ...changes[row.districtCode]?.planned },
      confirmed: { ...row.confirmed, ...changes[row.districtCode]?.confirmed },
    })),
  };
}

describe('7 · the quota table', () => {
  it('of the notice adds up', () => {
    expect(quotaTableAddsUp(table)).toEqual([]);
  });

  it('still adds up when two children move from one district to another in one change', () => {
    const moved = changed({ '310101': { planned: { inDifficulty: 15 } }, '310104': { planned: { inDifficulty: 22 } } });
    expect(quotaTableAddsUp(moved)).toEqual([]);
  });

  it('is refused when one district gains what none loses', () => {
    expect(quotaTableAddsUp(changed({ '310104': { planned: { inDifficulty: 22 } } }))).toMatchObject([
      { rule: 'QUOTA_TABLE_ADDS_UP', required: 360, found: 362, path: ['input', 'cells'] },
    ]);
  });

  it('is refused for each category that is off, also when the sum of both is right', () => {
    const swapped = changed({ '310101': { planned: { inDifficulty: 18, orphans: 0 } } });
    expect(quotaTableAddsUp(swapped)).toMatchObject([
      { required: 360, found: 361 },
      { required: 15, found: 14 },
    ]);
  });

  it('says which category is off', () => {
    const [broken] = quotaTableAddsUp(changed({ '310101': { planned: { orphans: 2 } } }));
    expect(broken && tell(broken, 'zh-CN').message).toBe('社会散居孤儿各区合计16名，须等于年度指标15名');
  });
});

describe('6 · a place in the quota', () => {
  const place = { category: 'ORPHAN', planned: 4, confirmed: 3, extraApproved: false } as const;

  it('is given while there is one left', () => {
    expect(quotaHasPlace(place, DEFAULT_PARAMETERS)).toEqual([]);
  });

  it('is refused when the last is taken', () => {
    expect(quotaHasPlace({ ...place, confirmed: 4 }, DEFAULT_PARAMETERS)).toMatchObject([
      { rule: 'QUOTA_REACHED', required: 4, found: 5 },
    ]);
  });

  it('is refused in a district without any', () => {
    expect(quotaHasPlace({ ...place, planned: 0, confirmed: 0 }, DEFAULT_PARAMETERS)).toMatchObject([
      { required: 0, found: 1 },
    ]);
  });

  it('is given above the quota once the extra child was approved', () => {
    expect(quotaHasPlace({ ...place, confirmed: 4, extraApproved: true }, DEFAULT_PARAMETERS)).toEqual([]);
  });

  it('is never given above the quota in a year that allows no excess', () => {
    const strict = { ...DEFAULT_PARAMETERS, quotaExcess: 'REFUSED' } as const;
    expect(quotaHasPlace({ ...place, confirmed: 4, extraApproved: true }, strict)).toHaveLength(1);
  });
});

describe('6 · a quota that is cut', () => {
  it('may fall to the children confirmed', () => {
    const cut = changed({ '310101': { planned: { inDifficulty: 12 }, confirmed: { inDifficulty: 12 } } });
    expect(quotaCoversConfirmed(cut)).toEqual([]);
  });

  it('may not fall below them', () => {
    const cut = changed({ '310101': { planned: { inDifficulty: 11 }, confirmed: { inDifficulty: 12 } } });
    expect(quotaCoversConfirmed(cut)).toMatchObject([{ rule: 'QUOTA_REACHED', required: 12, found: 11 }]);
  });

  it('may stay where approvals went beyond it', () => {
    expect(quotaCoversConfirmed(changed({ '310101': { confirmed: { orphans: 2 } } }))).toEqual([]);
  });

  it('may grow without yet reaching what approvals went to', () => {
    const grown = changed({ '310101': { planned: { orphans: 2 }, confirmed: { orphans: 3 } } });
    expect(quotaCoversConfirmed(grown)).toEqual([]);
  });
});

describe('cells of the quota table', () => {
  const cell = { districtCode: '310101', category: 'ORPHAN', count: 1 } as const;

  it.each([
    ['none', [], [[['input', 'cells'], 'NOTHING_TO_CHANGE']]],
    ['less than no child', [{ ...cell, count: -1 }], [[['input', 'cells', 0, 'count'], 'OUT_OF_RANGE']]],
    ['half a child', [{ ...cell, count: 1.5 }], [[['input', 'cells', 0, 'count'], 'OUT_OF_RANGE']]],
    ['too many', [{ ...cell, count: QUOTA_CELL_MAX + 1 }], [[['input', 'cells', 0, 'count'], 'OUT_OF_RANGE']]],
    ['one twice', [cell, { ...cell, count: 2 }], [[['input', 'cells', 1], 'DUPLICATE']]],
  ] as const)('are refused: %s', (_case, cells, faults) => {
    expect(quotaCellFaults(cells).map(({ path, fault }) => [path, fault])).toEqual(faults);
  });

  it('are taken from 0, one per district and category', () => {
    expect(
      quotaCellFaults([
        { ...cell, count: 0 },
        { ...cell, category: 'IN_DIFFICULTY' },
      ]),
    ).toEqual([]);
  });
});
