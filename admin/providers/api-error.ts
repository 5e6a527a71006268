/** Every way in which the server refuses, and `NETWORK` where no answer came. */
export const STATUS_OF = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RULE_VIOLATION: 422,
  LIMIT_EXCEEDED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  NETWORK: 0,
} as const;

/** The code of a refusal. */
export type ApiErrorCode = keyof typeof STATUS_OF;

/** One broken rule: the clause with its words, what it requires and what was found, and the input it is about. */
export interface Violation {
  readonly rule: string;
  readonly number: number;
  readonly clause: string;
  readonly words: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly required: unknown;
  readonly found: unknown;
}

/** One value of the input that can't be taken as it is. */
export interface FieldFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Who changed the record meanwhile, when, and what of it. Null where the server does not tell. */
export interface Conflict {
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly changedFields: readonly string[];
  readonly currentVersion: number | null;
}

/** What the server says beside the message. */
export interface ErrorExtensions {
  readonly code?: string;
  readonly violations?: readonly Violation[];
  readonly fields?: readonly FieldFault[];
  readonly conflict?: Partial<Conflict>;
}

/** A form's errors by source, as react-admin shows them at the fields. */
export type FormErrors = Readonly<Record<string, unknown>>;

/**
 * A refusal of the server. `status` is for react-admin's sign-out and access pages, `body.errors` for its forms; the
 * message is in the reader's language, or a key of ours where no server spoke.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly violations: readonly Violation[];
  readonly faults: readonly FieldFault[];
  readonly conflict: Conflict | null;
  readonly body: { readonly errors?: FormErrors };

  constructor(code: ApiErrorCode, message: string, extensions: ErrorExtensions = {}) {
    super(message);
    this.code = code;
    this.status = STATUS_OF[code];
    this.violations = extensions.violations ?? [];
    this.faults = extensions.fields ?? [];
    this.conflict = extensions.conflict ? { ...NO_CONFLICT, ...extensions.conflict } : null;
    this.body = this.#body();
  }

  /** Whether it is unknown if the server did what was asked: the same request may be sent again. */
  get isInDoubt(): boolean {
    return this.code === 'NETWORK' || this.code === 'UNAVAILABLE' || this.code === 'INTERNAL';
  }

  #body(): { readonly errors?: FormErrors } {
    if (this.code === 'BAD_INPUT' && this.faults.length > 0) {
      return { errors: formErrors(this.faults, this.message) };
    }
    return this.code === 'RULE_VIOLATION' ? { errors: { root: { serverError: this.message } } } : {};
  }
}

const NO_CONFLICT: Conflict = { changedBy: null, changedAt: null, changedFields: [], currentVersion: null };

/** The form's source of an input path: `['input', 'attendeeIds', 0]` is `attendeeIds.0`. */
export function sourceOf(path: readonly (string | number)[]): string {
  return (path[0] === 'input' ? path.slice(1) : path).join('.');
}

function formErrors(faults: readonly FieldFault[], message: string): FormErrors {
  const errors: Record<string, unknown> = { root: { serverError: message } };
  for (const fault of faults) setAt(errors, sourceOf(fault.path).split('.'), fault.message);
  return errors;
}

function setAt(target: Record<string, unknown>, [key = '', ...rest]: string[], message: string): void {
  if (rest.length === 0) {
    target[key] = message;
    return;
  }
  const inner = typeof target[key] === 'object' ? { ...target[key] } : {};
  target[key] = inner;
  setAt(inner as Record<string, unknown>, rest, message);
}

interface GraphQLFailure {
  readonly message: string;
  readonly extensions?: ErrorExtensions;
}

/** Any failure of a request as an {@link ApiError}: what the server refused, or the HTTP status, or no answer at all. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const [first] = graphqlFailures(error);
  if (first) return new ApiError(codeOf(first.extensions?.code), first.message, first.extensions);
  const code = codeOfStatus(statusOf(error));
  return new ApiError(code, `tonghu.errors.${code}`);
}

function codeOf(code: string | undefined): ApiErrorCode {
  return code !== undefined && code in STATUS_OF ? (code as ApiErrorCode) : 'INTERNAL';
}

function codeOfStatus(status: number | undefined): ApiErrorCode {
  if (status === undefined) return 'NETWORK';
  if (status === 413) return 'LIMIT_EXCEEDED';
  if (status === 502 || status === 504) return 'UNAVAILABLE';
  const known = Object.entries(STATUS_OF).find(([, value]) => value === status);
  return known ? codeOf(known[0]) : 'INTERNAL';
}

function graphqlFailures(error: unknown): readonly GraphQLFailure[] {
  const { graphQLErrors, networkError, body } = read(error);
  if (Array.isArray(graphQLErrors) && graphQLErrors.length > 0) return graphQLErrors as readonly GraphQLFailure[];
  const { errors } = read(read(networkError).result);
  if (Array.isArray(errors)) return errors as readonly GraphQLFailure[];
  return body ? graphqlFailures(body) : [];
}

function statusOf(error: unknown): number | undefined {
  const { status, statusCode, networkError, body } = read(error);
  if (networkError) return statusOf(networkError);
  if (body) return statusOf(body);
  const found = statusCode ?? status;
  return typeof found === 'number' && found !== 200 ? found : undefined;
}

function read(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
