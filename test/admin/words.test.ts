import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import englishMessages from 'ra-language-english';
import { ENUMS } from '../../admin/i18n/enums.ts';
import { type Messages, messagesIn, type Phrase, type Phrases } from '../../admin/i18n/phrases.ts';
import { REACT_ADMIN_CHINESE } from '../../admin/i18n/react-admin.zh-CN.ts';
import { WORDS } from '../../admin/i18n/words.ts';
import { filesIn } from '../../server/dev/sources.ts';

const sources = filesIn(['admin']).filter((file) => /\.tsx?$/.test(file) && !file.includes(join('admin', 'generated')));

function leaves(tree: object, path = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : [...leaves(value as object, `${path}${key}.`)],
  );
  return new Map(entries);
}

function phrases(tree: Phrases, path = ''): [string, Phrase][] {
  return Object.entries(tree).flatMap(([key, value]): [string, Phrase][] =>
    Array.isArray(value) ? [[`${path}${key}`, value as Phrase]] : phrases(value as Phrases, `${path}${key}.`),
  );
}

async function moduleWords(): Promise<Phrases> {
  const files = sources.filter((file) => file.endsWith('messages.ts'));
  const loaded = await Promise.all(files.map((file) => import(pathToFileURL(resolve(file)).href)));
  return Object.fromEntries(files.map((file, index) => [file, (loaded[index] as { messages: Phrases }).messages]));
}

const placeholders = (text: string) => (text.split('||||')[0]?.match(/%\{\w+\}/g) ?? []).sort();
const isEnglishSentence = (text: string) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(text.replace(/%\{\w+\}/g, ''));

describe('the words of the interface', () => {
  test('react-admin’s texts are complete in Chinese, and none is left over', () => {
    expect([...leaves(REACT_ADMIN_CHINESE).keys()].sort()).toEqual([...leaves(englishMessages).keys()].sort());
  });

  test('a Chinese text fills no placeholder that react-admin does not give', () => {
    const english = leaves(englishMessages);
    const given = (key: string) => new Set(english.get(key)?.match(/%\{\w+\}/g) ?? []);
    const fieldNames = new Set(['%{field}']);
    const invented = [...leaves(REACT_ADMIN_CHINESE)].filter(([key, text]) =>
      placeholders(text).some((placeholder) => !given(key).has(placeholder) && !fieldNames.has(placeholder)),
    );
    expect(invented).toEqual([]);
  });

  test('no Chinese text holds an English sentence', async () => {
    const own = messagesIn({ tonghu: WORDS, enums: ENUMS, modules: await moduleWords() }, 'zh-CN');
    const chinese = [...leaves(REACT_ADMIN_CHINESE), ...leaves(own)];
    expect(chinese.filter(([, text]) => isEnglishSentence(text))).toEqual([]);
  });

  test('both languages say the same with the same placeholders', async () => {
    const all = phrases({ tonghu: WORDS, enums: ENUMS, modules: await moduleWords() });
    const uneven = all.filter(
      ([, [zh, en]]) => zh === '' || en === '' || placeholders(zh).join() !== placeholders(en).join(),
    );
    expect(uneven).toEqual([]);
  });

  test('every key that a screen asks for has words', () => {
    const known: Messages = messagesIn({ tonghu: WORDS }, 'en');
    const have = new Set(leaves(known).keys());
    const asked = sources.flatMap(
      (file) => readFileSync(file, 'utf8').match(/(?<=['"`])tonghu(\.\w+)+(?=['"`])/g) ?? [],
    );
    expect(asked.filter((key) => !have.has(key))).toEqual([]);
  });

  test('every value of every enum of the schema has words', () => {
    const types = Object.values(buildSchema(readFileSync('schema.graphql', 'utf8')).getTypeMap());
    const enums = types.filter(isEnumType).filter(({ name }) => !/^__|OrderField$|GroupBy$|GroupMeasure$/.test(name));
    const words: Readonly<Record<string, object>> = ENUMS;
    const unsaid = enums.flatMap((type) =>
      type
        .getValues()
        .filter(({ name }) => !(name in (words[type.name] ?? {})))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(unsaid).toEqual([]);
  });
});
