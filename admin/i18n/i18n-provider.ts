import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { ENUMS } from './enums.ts';
import { LOCALES, type Locale, messagesIn, type Phrases } from './phrases.ts';
import { REACT_ADMIN_CHINESE } from './react-admin.zh-CN.ts';
import { WORDS } from './words.ts';

const NAMES: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' };
const REACT_ADMIN: Readonly<Record<Locale, TranslationMessages>> = {
  'zh-CN': REACT_ADMIN_CHINESE,
  en: englishMessages,
};

/** The words that the resources and pages bring, by their names. */
export interface ModuleWords {
  readonly resources: Phrases;
  readonly pages: Phrases;
}

/** Everything the interface says in one language. */
export function allMessages(locale: Locale, { resources, pages }: ModuleWords): TranslationMessages {
  return {
    ...REACT_ADMIN[locale],
    ...messagesIn({ tonghu: WORDS, enums: ENUMS, resources, pages }, locale),
  };
}

/** The stored choice of a language, or Chinese. */
export function initialLocale(stored: unknown): Locale {
  return LOCALES.find((locale) => locale === stored) ?? LOCALES[0];
}

/** The translator. A key without words is shown as it is, so that it is seen. */
export function createI18nProvider(words: ModuleWords, initial: Locale): I18nProvider {
  const choices = LOCALES.map((locale) => ({ locale, name: NAMES[locale] }));
  return polyglotI18nProvider((locale) => allMessages(initialLocale(locale), words), initial, choices, {
    allowMissing: true,
  });
}
