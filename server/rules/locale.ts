/** Languages the product answers in; the first is the default. */
export const LOCALES = ['zh-CN', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** One text in both languages. A text may hold `{name}` placeholders, the same ones in both. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What fills a placeholder; a bilingual value is itself said in the reader's language. */
export type Argument = string | number | Bilingual;

export type Arguments = Readonly<Record<string, Argument>>;

/** Says a text in a language. A placeholder without an argument stays visible, so that a test finds it. */
export function say(text: Bilingual, locale: Locale, args: Arguments = {}): string {
  const template = inLocale(text, locale);
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = args[name];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? inLocale(value, locale) : String(value);
  });
}

function inLocale(text: Bilingual, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh;
}
