import { describe, expect, test } from '@jest/globals';
import {
  columnSum,
  FOOT,
  hasChanges,
  inputOf,
  rowChanges,
  type Table,
  tableSum,
} from '../../admin/quotas/quota-edit.ts';

const TABLE: Table = {
  programme: { id: 'programme', version: 4, plannedInDifficulty: 79, plannedOrphans: 1 },
  lines: [
    { version: 2, inDifficulty: 76, orphans: 1, district: { id: 'a', code: '310115', name: '浦东新区' } },
    { version: 3, inDifficulty: 3, orphans: 0, district: { id: 'b', code: '310109', name: '虹口区' } },
  ],
};

describe('the quota table while it is typed into', () => {
  test('nothing typed is nothing to save', () => {
    expect(hasChanges(TABLE, {})).toBe(false);
    expect(inputOf(TABLE, {})).toBeNull();
  });

  test('a value typed back to what it was is no change', () => {
    expect(inputOf(TABLE, { '310115.inDifficulty': '76' })).toBeNull();
  });

  test('two places moved change two lines and leave the total', () => {
    const edits = { '310115.inDifficulty': '74', '310109.inDifficulty': '5' };
    expect(tableSum(TABLE, edits)).toBe(tableSum(TABLE, {}));
    expect(rowChanges(TABLE, edits)).toEqual([
      { name: '浦东新区', by: -2 },
      { name: '虹口区', by: 2 },
    ]);
    expect(inputOf(TABLE, edits)).toEqual({
      programmeId: 'programme',
      cells: [
        { districtCode: '310115', category: 'IN_DIFFICULTY', count: 74 },
        { districtCode: '310109', category: 'IN_DIFFICULTY', count: 5 },
      ],
      expectedVersions: [
        { districtCode: '310115', version: 2 },
        { districtCode: '310109', version: 3 },
      ],
    });
  });

  test('a new foot is sent with the version of the programme', () => {
    const edits = { '310109.inDifficulty': '5', [`${FOOT}.inDifficulty`]: '81' };
    expect(inputOf(TABLE, edits)).toMatchObject({
      totals: { inDifficulty: 81, orphans: 1 },
      expectedProgrammeVersion: 4,
    });
  });

  test.each(['', 'x', '-1', '1.5', '1e3'])('%j is not a figure: no sum, nothing to send', (typed) => {
    const edits = { '310115.inDifficulty': typed };
    expect(columnSum(TABLE, edits, 'inDifficulty')).toBeNull();
    expect(inputOf(TABLE, edits)).toBeNull();
  });
});
