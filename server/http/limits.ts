/**
 * What one request may ask for, and one caller within a minute. Over any of these the answer is LIMIT_EXCEEDED with which
 * limit, how much it allows and how much was asked for. Everything is counted as executed: a fragment counts at each use.
 */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Lexical tokens of a document; what keeps parsing and validation short, whatever the document. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields answered under another name. */
  readonly aliases: number;
  readonly directives: number;
  /** Fields at the top of the operation. */
  readonly rootFields: number;
  /** Characters of an operation's name or an alias: they reach PostgreSQL, whose own names end at 63 bytes. */
  readonly nameLength: number;
  /** `first` and `last` of any list. */
  readonly pageSize: number;
  /** Items of any list in the arguments or variables. */
  readonly listItems: number;
  /** Lists and objects within each other in the arguments or variables. */
  readonly inputDepth: number;
  readonly cost: CostLimits;
}

/** How cost is counted, in points. */
export interface CostLimits {
  /** Points of one operation. */
  readonly perRequest: number;
  /** Points that a session, a key, or an address without either may spend within a minute. */
  readonly perMinute: number;
  /** How many callers' worth of points one address may spend within a minute: an office shares one. */
  readonly callersPerOrigin: number;
  /** Rows assumed for a list that names no page size. */
  readonly defaultPage: number;
  /** Rows assumed for a list that has no pages. */
  readonly unpagedList: number;
  /** Points of a mutation, besides what it answers. */
  readonly mutation: number;
  /** Points of `__schema` or `__type`. */
  readonly introspection: number;
  /** Characters of a document for one point: reading a document costs something even if it is refused. */
  readonly charactersPerPoint: number;
}

/** The limits of a server that nobody has set otherwise. */
export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 2000,
  depth: 12,
  aliases: 30,
  directives: 20,
  rootFields: 20,
  nameLength: 63,
  pageSize: 200,
  listItems: 500,
  inputDepth: 16,
  cost: {
    perRequest: 50_000,
    perMinute: 300_000,
    callersPerOrigin: 20,
    defaultPage: 25,
    unpagedList: 10,
    mutation: 10,
    introspection: 1000,
    charactersPerPoint: 256,
  },
};
