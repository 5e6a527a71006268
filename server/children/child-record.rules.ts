import { parsePersonName } from '../identity/person-name.ts';
import { parsePhone } from '../identity/phone.ts';
import { type Fault, faultAt, faultsOf } from '../rules/fault.ts';

/** The most guardians and carers that a child has. */
export const GUARDIANS_MAX = 10;
/** The most causes that a child has. */
export const CAUSES_MAX = 20;
/** The most children that are decided on at once. */
export const SEVERAL_MAX = 100;
const GRADE_MAX = 12;

/** A guardian as submitted. */
export interface GuardianFacts {
  readonly id?: string | null;
  readonly name: string;
  readonly relation: string;
  readonly phone?: string | null;
}

/** A coded cause as submitted. */
export interface CauseFacts {
  readonly parent: string;
  readonly cause: string;
}

/** Guardians that are no persons, whose names are those of an office. */
const BODIES: readonly string[] = ['COMMITTEE', 'CIVIL_AFFAIRS', 'OTHER'];

/** A grade exists from 1 to 12; which of them are compulsory education is rule 3's to say. */
export function gradeFaults(grade: number): readonly Fault[] {
  const exists = grade >= 1 && grade <= GRADE_MAX;
  return exists ? [] : [faultAt(['input', 'grade'], 'OUT_OF_RANGE', { min: 1, max: GRADE_MAX })];
}

/** None at all to decide on, or too many at once. */
export function severalFaults(children: readonly unknown[]): readonly Fault[] {
  if (children.length === 0) return [faultAt(['input', 'children'], 'TOO_FEW', { min: 1 })];
  return tooMany(children, SEVERAL_MAX, 'children');
}

/** Too many causes, or one that is given twice. */
export function causeFaults(causes: readonly CauseFacts[]): readonly Fault[] {
  const keys = causes.map(({ parent, cause }) => `${parent} ${cause}`);
  return [
    ...tooMany(causes, CAUSES_MAX, 'causes'),
    ...keys.flatMap((key, index) =>
      keys.indexOf(key) < index ? [faultAt(['input', 'causes', index], 'DUPLICATE')] : [],
    ),
  ];
}

/**
 * Names and telephones that are none, guardians given twice, and ids of guardians that the child does not have.
 * @param known the ids of the guardians that are recorded
 */
export function guardianFaults(guardians: readonly GuardianFacts[], known: readonly string[]): readonly Fault[] {
  const ids = guardians.map(({ id }) => id ?? null);
  return [
    ...tooMany(guardians, GUARDIANS_MAX, 'guardians'),
    ...guardians.flatMap(({ name, relation, phone }, index) => [
      ...(BODIES.includes(relation) ? [] : faultsOf(['input', 'guardians', index, 'name'], parsePersonName(name))),
      ...(phone ? faultsOf(['input', 'guardians', index, 'phone'], parsePhone(phone)) : []),
    ]),
    ...ids.flatMap((id, index) => {
      if (id === null) return [];
      const path = ['input', 'guardians', index, 'id'];
      if (!known.includes(id)) return [faultAt(path, 'NOT_FOUND')];
      return ids.indexOf(id) < index ? [faultAt(path, 'DUPLICATE')] : [];
    }),
  ];
}

function tooMany(list: readonly unknown[], max: number, name: string): readonly Fault[] {
  return list.length > max ? [faultAt(['input', name], 'TOO_MANY', { max })] : [];
}
