import { useLocaleState, useTranslate } from 'react-admin';
import type { ENUMS } from './enums.ts';
import { type Formats, formatsIn } from './format.ts';
import type { Locale } from './phrases.ts';

/** The formats of the language that is chosen. */
export function useFormat(): Formats {
  const [locale] = useLocaleState();
  return formatsIn(locale as Locale);
}

/** The name of an enum that has words. */
export type EnumName = keyof typeof ENUMS;

/** Says a value of an enum in the language that is chosen: `word('CaseMonthState', 'MET')` is 达标. */
export function useEnumWord(): (name: EnumName, value: string) => string {
  const translate = useTranslate();
  return (name, value) => translate(`enums.${name}.${value}`, { _: value });
}

/** The choices of an enum for a select input. */
export function useEnumChoices(name: EnumName, values: readonly string[]): { id: string; name: string }[] {
  const word = useEnumWord();
  return values.map((value) => ({ id: value, name: word(name, value) }));
}
