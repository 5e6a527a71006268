/** The languages of the interface; the first is the default. */
export const LOCALES = ['zh-CN', 'en'] as const;

/** A language of the interface. */
export type Locale = (typeof LOCALES)[number];

/** One text in both languages, Chinese first. English may hold a plural: `one child |||| %{smart_count} children`. */
export type Phrase = readonly [zh: string, en: string];

/** Texts by key, nested as deep as their keys have dots. */
export interface Phrases {
  readonly [key: string]: Phrase | Phrases;
}

/** Texts of one language by key, as the translator wants them. */
export interface Messages {
  [key: string]: string | Messages;
}

/** The texts of one language. */
export function messagesIn(phrases: Phrases, locale: Locale): Messages {
  const entries = Object.entries(phrases).map(([key, value]) => [key, inLocale(value, locale)]);
  return Object.fromEntries(entries);
}

function inLocale(value: Phrase | Phrases, locale: Locale): string | Messages {
  if (!isPhrase(value)) return messagesIn(value, locale);
  return locale === 'en' ? value[1] : value[0];
}

function isPhrase(value: Phrase | Phrases): value is Phrase {
  return Array.isArray(value);
}

/** The words of a whole enum: every value must be there. */
export type EnumPhrases<Value extends string> = Readonly<Record<Value, Phrase>>;
