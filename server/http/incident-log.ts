import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { Refusal } from '../rules/refusal.ts';

/** Causes followed; a circle of causes ends there. */
const CAUSES_FOLLOWED = 4;
/** Errors of the language, whose messages speak of code. Messages of others, the database's above all, may quote a record. */
const SPEAKING = [TypeError, RangeError, ReferenceError, SyntaxError];

interface ErrorRecord {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  readonly frames: readonly string[];
  readonly cause?: ErrorRecord;
}

function framesOf(error: Error): readonly string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}

/** What may be logged of an error: everything that leads to the code, nothing that may name a person. */
export function recordOf(error: unknown, depth = 0): ErrorRecord {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    ...(SPEAKING.some((kind) => error instanceof kind) && { message: error.message }),
    frames: framesOf(error),
    ...(error.cause !== undefined && depth < CAUSES_FOLLOWED && { cause: recordOf(error.cause, depth + 1) }),
  };
}

/** Logs a defect under a new incident number. @returns the refusal that tells the caller the number and nothing else */
export function openIncident(log: FastifyBaseLogger, requestId: string, error: unknown): Refusal {
  const incident = randomUUID();
  log.error({ incident, requestId, error: recordOf(error) }, 'incident');
  return Refusal.internal(incident);
}
