import type { Path } from './evidence.ts';
import { type Fault, faultMessage } from './fault.ts';
import { type Arguments, type Bilingual, type Locale, say } from './locale.ts';
import type { Obstacle } from './obstacle.ts';
import { describe, type Finding, judge, type Verdict } from './verdict.ts';

/** Every way in which the API refuses. Closed: programs outside switch over it. */
export const REFUSAL_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'RULE_VIOLATION',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A limit of the request layer that was passed: which, how much it allows, how much was asked for. */
export interface LimitEvidence {
  readonly limit: string;
  readonly max: number;
  readonly found: number;
  /** Null where waiting does not help. */
  readonly retryAfterSeconds: number | null;
}

/** A stale edit: the version that the caller knew, the one that stands, and who made it when. */
export interface StaleEvidence {
  readonly expectedVersion: number;
  readonly currentVersion: number;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
  readonly changedFields: readonly string[];
}

/** A refusal in the caller's language, ready to become a GraphQL error. */
export interface RenderedRefusal {
  readonly message: string;
  readonly extensions: { readonly code: RefusalCode } & Readonly<Record<string, unknown>>;
}

type Extensions = (locale: Locale) => Readonly<Record<string, unknown>>;

interface Wording {
  readonly text: Bilingual;
  readonly args?: Arguments;
  readonly extensions?: Extensions;
}

const DEFAULT_SUBJECT: Bilingual = { zh: '', en: '' };

/**
 * The one exception by which anything is refused. It keeps its evidence and says nothing until it knows the caller's
 * language; its own `message` is only the code, so that a log carries no identity.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly #wording: Wording;

  private constructor(code: RefusalCode, wording: Wording) {
    super(code);
    this.code = code;
    this.#wording = wording;
  }

  /** What the caller is told: a message, the code and the evidence, all in one language. */
  render(locale: Locale): RenderedRefusal {
    const { text, args, extensions } = this.#wording;
    return { message: say(text, locale, args), extensions: { code: this.code, ...extensions?.(locale) } };
  }

  /** Rules of the notice are broken. The subject opens the message: 走访 → 走访不符合通知要求（2 项）. */
  static rules(broken: Verdict, subject: Bilingual = DEFAULT_SUBJECT): Refusal {
    return new Refusal('RULE_VIOLATION', {
      text: ruleHeading(broken.length, subject),
      extensions: (locale) => ({ violations: broken.map((finding) => describe(finding, locale)) }),
    });
  }

  /** Values of the input can't be taken as they are, one entry for each. */
  static badInput(faults: readonly Fault[]): Refusal {
    return new Refusal('BAD_INPUT', {
      text: { zh: '输入有误（{count} 项）', en: 'The input has errors ({count})' },
      args: { count: faults.length },
      extensions: (locale) => ({
        fields: faults.map((fault) => ({ path: fault.path, fault: fault.fault, message: faultMessage(fault, locale) })),
      }),
    });
  }

  /** The request as a whole can't be taken: it isn't JSON, isn't a query, or comes from the wrong place. */
  static badRequest(text: Bilingual, args: Arguments = {}): Refusal {
    return new Refusal('BAD_INPUT', { text, args, extensions: () => ({ fields: [] }) });
  }

  /** Nothing of this kind exists for the caller; what belongs to others is answered in the same way. */
  static notFound(path: Path): Refusal {
    return new Refusal('NOT_FOUND', {
      text: { zh: '没有这条记录', en: 'There is no such record' },
      extensions: () => ({ fields: [{ path }] }),
    });
  }

  /** The record was changed since the caller read it. */
  static stale(evidence: StaleEvidence): Refusal {
    return new Refusal('CONFLICT', {
      text: {
        zh: '该记录已被他人更改（现为第{currentVersion}版），请核对后重试',
        en: 'This record was changed meanwhile (it is at version {currentVersion}); look at it and try again',
      },
      args: { currentVersion: evidence.currentVersion },
      extensions: () => ({ conflict: evidence }),
    });
  }

  /** The record's state, or another request under way, does not allow the operation. */
  static conflict(text: Bilingual, args: Arguments = {}, conflict: Readonly<Record<string, unknown>> = {}): Refusal {
    return new Refusal('CONFLICT', { text, args, extensions: () => ({ conflict }) });
  }

  /** Nobody is signed in, or the session has ended. */
  static unauthenticated(text: Bilingual = { zh: '请先登录', en: 'Please sign in' }): Refusal {
    return new Refusal('UNAUTHENTICATED', { text });
  }

  /** The caller is known and may not do this. */
  static forbidden(
    text: Bilingual = { zh: '您的角色没有此权限', en: 'Your role does not permit this' },
    args: Arguments = {},
  ): Refusal {
    return new Refusal('FORBIDDEN', { text, args });
  }

  /** The request is larger, deeper or more frequent than is allowed. */
  static limit(evidence: LimitEvidence): Refusal {
    return new Refusal('LIMIT_EXCEEDED', {
      text: {
        zh: '超出限额：{limit}最多{max}，此次为{found}',
        en: 'Limit exceeded: {limit} is at most {max}, this is {found}',
      },
      args: { limit: evidence.limit, max: evidence.max, found: evidence.found },
      extensions: () => ({ ...evidence }),
    });
  }

  /** Something that the server needs is away; trying again helps. */
  static unavailable(): Refusal {
    return new Refusal('UNAVAILABLE', {
      text: { zh: '服务暂不可用，请稍后重试', en: 'The service is not available at the moment; please try again' },
    });
  }

  /** A defect of ours. The incident number leads the operator to the log; nothing else is told. */
  static internal(incident: string): Refusal {
    return new Refusal('INTERNAL', {
      text: { zh: '系统内部错误，事件编号{incident}', en: 'Internal error, incident {incident}' },
      args: { incident },
      extensions: () => ({ incident }),
    });
  }

  /** What stands in the way although no rule of the notice does. */
  static obstacle(obstacle: Obstacle): Refusal {
    const code = obstacle.code === 'WRONG_STATE' ? 'CONFLICT' : 'FORBIDDEN';
    const { required, found } = obstacle;
    return new Refusal(code, {
      text: obstacle.message,
      args: obstacle.args,
      extensions: () => ({ obstacle: { code: obstacle.code, required, found } }),
    });
  }
}

function ruleHeading(count: number, subject: Bilingual): Bilingual {
  const requirements = count === 1 ? '1 requirement of the notice is' : `${count} requirements of the notice are`;
  const of = subject.en === '' ? '' : `${subject.en}: `;
  return { zh: `${subject.zh}不符合通知要求（${count} 项）`, en: `${of}${requirements} not met` };
}

/**
 * Refuses if anything but a warning stands against an operation, and answers the warnings otherwise. An obstacle is
 * told alone; faults of the input come before rules, since a rule over unusable values would mislead.
 */
export function enforce(subject: Bilingual, ...findings: readonly (Finding | null | readonly Finding[])[]): Verdict {
  const { obstacles, faults, refusals, warnings } = judge(...findings);
  const [obstacle] = obstacles;
  if (obstacle) throw Refusal.obstacle(obstacle);
  if (faults.length > 0) throw Refusal.badInput(faults);
  if (refusals.length > 0) throw Refusal.rules(refusals, subject);
  return warnings;
}
