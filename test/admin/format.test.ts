import { describe, expect, test } from '@jest/globals';
import { formatsIn } from '../../admin/i18n/format.ts';

const zh = formatsIn('zh-CN');
const en = formatsIn('en');

describe('formats', () => {
  test.each([
    ['a date', zh.date('2022-03-12'), '2022年3月12日', en.date('2022-03-12'), '12 Mar 2022'],
    ['a month', zh.month('2022-03-01'), '2022年3月', en.month('2022-03'), 'Mar 2022'],
    ['a month of a year at hand', zh.monthOfYear('2022-12'), '12月', en.monthOfYear('2022-12'), 'Dec'],
    ['money', zh.money('10000.00'), '¥10,000.00', en.money('10000.00'), '¥10,000.00'],
    ['minutes', zh.minutes(90), '90 分钟', en.minutes(90), '90 min'],
    ['days', zh.days(1), '1 天', en.days(1), '1 day'],
    ['a count', zh.count(3750), '3,750', en.count(3750), '3,750'],
    ['a share', zh.share(0.864), '86%', en.share(0.864), '86%'],
    ['a grade', zh.grade(3), '三年级', en.grade(3), 'Grade 3'],
    ['an age', zh.age(9), '9 岁', en.age(9), '9 years'],
  ])('%s', (_what, chinese, expectedChinese, english, expectedEnglish) => {
    expect([chinese, english]).toEqual([expectedChinese, expectedEnglish]);
  });

  test('an instant is told in Shanghai, whatever the zone it is written in', () => {
    expect(zh.dateTime('2022-03-11T18:05:00Z')).toBe('2022年3月12日 02:05');
    expect(en.dateTime('2022-03-12T14:00:00+08:00')).toBe('12 Mar 2022, 14:00');
  });

  test.each([
    ['3750000', '¥3,750,000.00'],
    ['-200.5', '-¥200.50'],
    ['0.07', '¥0.07'],
    ['999', '¥999.00'],
    ['90071992547409931.25', '¥90,071,992,547,409,931.25'],
  ])('money %s keeps every digit', (yuan, text) => {
    expect(zh.money(yuan)).toBe(text);
  });
});
