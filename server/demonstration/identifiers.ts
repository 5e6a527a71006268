import type { IsoDate } from '../identity/calendar.ts';
import { creditCodeCheck } from '../identity/credit-code.ts';
import { residentIdCheck } from '../identity/resident-id.ts';
import { Chance } from './chance.ts';

const PER_MILLISECOND = 4096;
const ID_BYTES = 16;
const VERSION = 0x7000;
const VARIANT = 0x80000000;
const RANDOM_AFTER_VARIANT = 0x3fffffff;
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Ids in the form of UUID version 7, the same ones for a seed, each greater than the one before it. */
export class IdSequence {
  private count = 0;
  private readonly chance: Chance;
  private readonly bytes = Buffer.alloc(ID_BYTES);

  /** @param startsAt the moment that the first id carries, in milliseconds of Unix time */
  constructor(
    seed: string,
    private readonly startsAt: number,
  ) {
    this.chance = new Chance(`${seed}/ids`);
  }

  next(): string {
    const { bytes, chance, count } = this;
    this.count += 1;
    bytes.writeUIntBE(this.startsAt + Math.floor(count / PER_MILLISECOND), 0, 6);
    bytes.writeUInt16BE(VERSION | (count % PER_MILLISECOND), 6);
    bytes.writeUInt32BE((VARIANT | (chance.bits() & RANDOM_AFTER_VARIANT)) >>> 0, 8);
    bytes.writeUInt32BE(chance.bits(), 12);
    const text = bytes.toString('hex');
    return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
  }
}

/**
 * A resident ID number with a right check character.
 * @param serial 0 to 499, of which the number's three-digit serial is made: odd for a male, even for a female
 */
export function residentIdOf(division: string, birthDate: IsoDate, sex: 'MALE' | 'FEMALE', serial: number): string {
  const order = String(serial * 2 + (sex === 'MALE' ? 1 : 0)).padStart(3, '0');
  const digits = `${division}${birthDate.replaceAll('-', '')}${order}`;
  return `${digits}${residentIdCheck(digits)}`;
}

/**
 * A credit code with right check characters, its body's own included.
 * @param kind 52 a social service body, 53 a foundation: both registered with civil affairs
 */
export function creditCodeOf(kind: '52' | '53', division: string, chance: Chance): string {
  const body = String(chance.below(100_000_000)).padStart(8, '0');
  const first17 = `${kind}${division}${body}${bodyCheck(body)}`;
  return `${first17}${creditCodeCheck(first17)}`;
}

/** GB 11714, which the ninth to seventeenth characters follow by themselves. */
function bodyCheck(body: string): string {
  const sum = BODY_WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return '0X987654321'.charAt(sum % 11);
}

/** A mobile number that nobody could have been given: four zeros follow its first three digits. */
export function inventedPhone(chance: Chance): string {
  return `13${chance.below(10)}0000${String(chance.below(10_000)).padStart(4, '0')}`;
}
