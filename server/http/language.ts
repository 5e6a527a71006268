import type { Locale } from '../rules/locale.ts';

/** Longer headers than any browser sends are not read to their end. */
const LONGEST_HEADER = 200;

interface Preference {
  readonly language: string;
  readonly quality: number;
}

function preferenceOf(item: string): Preference {
  const [tag = '', ...parameters] = item.split(';');
  const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean) ?? '1';
  return { language: tag.trim().toLowerCase().split('-')[0] ?? '', quality: Number(quality) || 0 };
}

/** The language to answer in, by the request's Accept-Language: English where it is preferred to Chinese, else Chinese. */
export function languageOf(header: string | undefined): Locale {
  if (!header) return 'zh-CN';
  const [best] = header
    .slice(0, LONGEST_HEADER)
    .split(',')
    .map(preferenceOf)
    .filter(({ language, quality }) => (language === 'zh' || language === 'en') && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return best?.language === 'en' ? 'en' : 'zh-CN';
}
