import { registerEnumType } from 'type-graphql';
import type { EnumWords } from './model.ts';

const names = new Map<EnumWords, string>();

/** Every enum of the schema, by its words. */
export function enumName(words: EnumWords): string {
  const name = names.get(words);
  if (!name) throw new Error(`the enum ${Object.keys(words).join(' | ')} has no name: declare it with declareEnum`);
  return name;
}

/**
 * Names an enum for the schema. Its values are its names.
 * @param name the type's name @param words value by value @param description of the type
 * @param meanings what each value means, by value
 */
export function declareEnum<const W extends EnumWords>(
  name: string,
  words: W,
  description: string,
  meanings: Readonly<Record<keyof W, string>>,
): W {
  names.set(words, name);
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([value, meaning]) => [value, { description: meaning }]),
  );
  registerEnumType(words, { name, description, valuesConfig: valuesConfig as never });
  return words;
}

/** The enum as type-graphql takes it in a return type. */
export function enumType(words: EnumWords): object {
  enumName(words);
  return words;
}

/** Which way to sort. */
export const Direction = declareEnum('Direction', { ASC: 'ASC', DESC: 'DESC' } as const, 'Which way to sort.', {
  ASC: 'Smallest, earliest or first by pinyin first.',
  DESC: 'The other way round.',
});
