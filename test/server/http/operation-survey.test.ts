import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { DEFAULT_LIMITS } from '../../../server/http/limits.ts';
import { OperationLimits } from '../../../server/http/operation-limits.ts';
import { type Survey, surveyOperation } from '../../../server/http/operation-survey.ts';
import { smallProgram } from './small-program.ts';

const { schema } = smallProgram();

function read(source: string) {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation, please');
  return { document, operation };
}

function survey(source: string, variables: Readonly<Record<string, unknown>> = {}): Survey {
  const { document, operation } = read(source);
  return surveyOperation(schema, DEFAULT_LIMITS, document, operation, variables);
}

describe('cost', () => {
  test.each([
    ['a field that is a value', '{ hello }', 0],
    ['an object', '{ child { id name } }', 1],
    ['a list without pages: ten rows', '{ child { team { name } } }', 11],
    ['a connection without a page size: 25 rows', '{ children { nodes { id } } }', 26],
    ['a connection whose rows are not asked for', '{ children(first: 200) { totalCount } }', 1],
    ['a page, by `last` too', '{ children(last: 3) { nodes { id } } }', 4],
    ['a page of edges: a row is an edge and a node', '{ child { visits(first: 5) { edges { node { id } } } } }', 12],
    ['rows asked for twice', '{ children(first: 5) { nodes { id } more: nodes { id } } }', 11],
    ['a list with a page size of its own', '{ child { months(last: 3) { month } } }', 4],
    ['such a list, by the size it has unless told otherwise', '{ child { months { month } } }', 13],
    ['pages within pages', '{ children(first: 4) { nodes { visits(first: 5) { nodes { id } } } } }', 29],
    [
      'a fragment on a connection, by the page around it',
      '{ children(first: 4) { ...R } } fragment R on ChildConnection { nodes { id } }',
      5,
    ],
    ['a fragment at each use', '{ a: child { ...T } b: child { ...T } } fragment T on Child { team { name } }', 22],
    ['an inline fragment', '{ child { ... on Child { team { name } } ... { team { name } } } }', 21],
    ['a page below nothing', '{ children(first: -5) { nodes { id } } }', 1],
    ['a mutation', 'mutation { signIn again: signOut }', 20],
    ['a look at the schema', '{ __schema { types { name fields { name } } } }', 1000],
  ])('%s', (_, source, cost) => {
    expect(survey(source).cost).toBe(cost);
  });

  test('follows the variables that decide pages, and their defaults', () => {
    const source = 'query ($n: Int = 7) { children(first: $n) { nodes { id } } }';
    expect(survey(source).cost).toBe(8);
    expect(survey(source, { n: 50 }).cost).toBe(51);
    expect(survey(source, { n: null }).cost).toBe(26);
    expect(survey(source, { n: 'many' }).cost).toBe(26);
    expect(survey(source).pageVariables).toEqual(['n']);
  });

  test('is counted anew for another page of a document that is known', () => {
    const limits = new OperationLimits(schema, DEFAULT_LIMITS);
    const { document, operation } = read(
      'query ($n: Int, $ids: [ID!]) { children(first: $n, ids: $ids) { nodes { id } } }',
    );
    const first = limits.check(document, operation, { n: 10, ids: ['1'] });
    expect(first.cost).toBe(11);
    expect(limits.check(document, operation, { n: 20, ids: ['1'] }).cost).toBe(21);
    expect(limits.check(document, operation, { n: 10, ids: ['2'] })).toBe(first);
  });

  test('stays a number however fragments multiply', () => {
    const steps = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Child { visits(first: 200) { nodes { child { ...F${index + 1} } } } }`,
    );
    expect(survey(`{ child { ...F0 } } ${steps.join(' ')} fragment F40 on Child { id }`).cost).toBe(
      Number.MAX_SAFE_INTEGER,
    );
  });
});

describe('counts', () => {
  test('every level, name, directive and root field, at each use of a fragment', () => {
    expect(
      survey(`query ($yes: Boolean!) @x { a: child { ...F @include(if: $yes) } ...R ... on Query @skip(if: $yes) { b: who } }
        fragment R on Query { who child { ...F } } fragment F on Child { c: name visits { nodes { id @include(if: $yes) } } }`),
    ).toMatchObject({ depth: 4, aliases: 4, directives: 5, rootFields: 4, introspects: false, excess: undefined });
  });

  test('a circle of fragments comes to an end', () => {
    expect(survey('{ child { ...A } } fragment A on Child { name ...B } fragment B on Child { id ...A }').depth).toBe(
      2,
    );
  });

  test('what does not exist counts as a field and no more', () => {
    expect(survey('{ nothing { at { all } } ...Nowhere } ')).toMatchObject({ depth: 1, rootFields: 1, cost: 0 });
  });
});
