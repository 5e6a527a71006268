import { pinyin } from 'pinyin-pro';
import { type Parsed, parsed, unparsable } from '../rules/fault.ts';

/** The longest name that is taken, in characters. */
export const NAME_MAX = 50;

const DOTS = /[‧•・∙⋅]/g;
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const HAN = /\p{Script=Han}/u;
const SPACE_BESIDE_HAN = /(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu;
const NOT_HAN = /[^\p{Script=Han}]+/gu;
const NAME = /^[\p{Script=Han}\p{Script=Latin}](?:[\p{Script=Han}\p{Script=Latin}\p{M}]|\.|[·'’ -](?![·'’ -]|$))*$/u;

/**
 * Reads a person's name. Han characters stay exactly as registered, rare ones included; Latin letters, spaces and the
 * dot between the parts of a name are brought to one form.
 */
export function parsePersonName(text: string): Parsed<string> {
  if (CONTROL.test(text)) return unparsable('CONTROL_CHARACTERS');
  const name = normalisePersonName(text);
  if (name === '') return unparsable('REQUIRED');
  if ([...name].length > NAME_MAX) return unparsable('TOO_LONG', { max: NAME_MAX });
  return NAME.test(name) ? parsed(name) : unparsable('NAME_CHARACTERS');
}

function normalisePersonName(text: string): string {
  return text
    .replace(NOT_HAN, (part) => part.normalize('NFKC'))
    .replace(DOTS, '·')
    .replace(/\s+/g, ' ')
    .replace(/ ?· ?/g, '·')
    .replace(SPACE_BESIDE_HAN, '')
    .trim();
}

/** What a name is sorted and found by. */
export interface NameKeys {
  /** Full pinyin, a space between syllables, the surname read as a surname: 单雄信 → `shan xiong xin`. */
  readonly sort: string;
  /** The name, its pinyin and its initials, in small letters without accents: `张伟|zhangwei|zw`. */
  readonly search: string;
}

/** Derives the keys of a name; a character without a known reading stands for itself. */
export function nameKeys(name: string): NameKeys {
  const syllables = syllablesOf(name);
  const initials = syllables.map((syllable) => [...syllable][0] ?? '').join('');
  const search = [name, syllables.join(''), initials].join('|').toLowerCase();
  return { sort: syllables.join(' '), search };
}

function syllablesOf(name: string): readonly string[] {
  const readings = HAN.test(name)
    ? pinyin(name, { toneType: 'none', mode: 'surname', surname: 'head', v: true, nonZh: 'consecutive', type: 'array' })
    : [name];
  return readings
    .flatMap((reading) =>
      withoutAccents(reading)
        .toLowerCase()
        .split(/\P{L}+/u),
    )
    .filter((syllable) => syllable !== '');
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
