import { describe, expect, it } from '@jest/globals';
import { NAME_MAX, nameKeys, parsePersonName } from '../../../server/identity/person-name.ts';

describe('a person’s name', () => {
  it.each([
    ['rare characters as registered', '䶮㛃犇', '䶮㛃犇'],
    ['a character beyond the basic plane', '𠮷小明', '𠮷小明'],
    ['the dot of a two-part name, from any of its look-alikes', '古丽・买买提', '古丽·买买提'],
    ['no blanks between Han characters', ' 欧阳　 娜娜 ', '欧阳娜娜'],
    ['Latin letters with accents, apostrophes and hyphens', 'Anne-Marie  O’Néil', 'Anne-Marie O’Néil'],
    ['full-width letters as half-width', 'Ｊｏｈｎ Ｓｍｉｔｈ', 'John Smith'],
    ['the longest that is allowed', '张'.repeat(NAME_MAX), '张'.repeat(NAME_MAX)],
    ['rare characters counted as one each', '𠮷'.repeat(NAME_MAX), '𠮷'.repeat(NAME_MAX)],
  ])('keeps %s', (_case, text, value) => {
    expect(parsePersonName(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['nothing', '', 'REQUIRED'],
    ['only blanks', ' 　 ', 'REQUIRED'],
    ['a control character', '张\u0000伟', 'CONTROL_CHARACTERS'],
    ['a line break', '张\n伟', 'CONTROL_CHARACTERS'],
    ['a direction mark', '张\u202e伟', 'CONTROL_CHARACTERS'],
    ['a zero-width joiner', '张\u200d伟', 'CONTROL_CHARACTERS'],
    ['a digit', '张伟2', 'NAME_CHARACTERS'],
    ['markup', '<b>张伟</b>', 'NAME_CHARACTERS'],
    ['a formula', '=张伟', 'NAME_CHARACTERS'],
    ['a picture', '张😀', 'NAME_CHARACTERS'],
    ['a character of a private font', '张\ue000', 'NAME_CHARACTERS'],
    ['a dot at its end', '古丽·', 'NAME_CHARACTERS'],
    ['a dot at its beginning', '·古丽', 'NAME_CHARACTERS'],
    ['51 characters', '张'.repeat(NAME_MAX + 1), 'TOO_LONG'],
    ['10,000 characters', '张'.repeat(10_000), 'TOO_LONG'],
  ])('is refused with %s', (_case, text, fault) => {
    expect(parsePersonName(text)).toMatchObject({ ok: false, fault });
  });
});

describe('the keys of a name', () => {
  it.each([
    ['张伟', 'zhang wei', '张伟|zhangwei|zw'],
    ['单雄信', 'shan xiong xin', '单雄信|shanxiongxin|sxx'],
    ['仇英', 'qiu ying', '仇英|qiuying|qy'],
    ['曾小贤', 'zeng xiao xian', '曾小贤|zengxiaoxian|zxx'],
    ['尉迟恭', 'yu chi gong', '尉迟恭|yuchigong|ycg'],
    ['吕绿', 'lv lv', '吕绿|lvlv|ll'],
    ['䶮㛃犇', 'yan jie ben', '䶮㛃犇|yanjieben|yjb'],
    ['古丽·买买提', 'gu li mai mai ti', '古丽·买买提|gulimaimaiti|glmmt'],
    ['𠮷小明', '𠮷 xiao ming', '𠮷小明|𠮷xiaoming|𠮷xm'],
    ['Anne O’Néil', 'anne o neil', 'anne o’néil|anneoneil|aon'],
  ])('of %s are its pinyin and its initials, the surname read as a surname', (name, sort, search) => {
    expect(nameKeys(name)).toEqual({ sort, search });
  });
});
