import { Type } from '@mikro-orm/core';

/** An instant in the program: ISO text, never a `Date`, so that no machine's zone can slip in. */
export class Instant extends Type<string, string> {
  override convertToJSValue(value: unknown): string {
    return value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString();
  }

  override convertToDatabaseValue(value: string): string {
    return value;
  }

  override compareAsType(): string {
    return 'string';
  }

  override get runtimeType(): string {
    return 'string';
  }

  override getColumnType(): string {
    return 'timestamptz';
  }
}
