import type { Cause, CauseParent, ChildCategory, Guardianship, Relation } from '../children/child.enums.ts';
import type { Chance } from './chance.ts';
import { inventedAdultName, type KnownSex } from './names.ts';

/** A coded cause of a parent. */
export interface InventedCause {
  readonly parent: CauseParent;
  readonly cause: Cause;
}

/** What is wrong in a family, in codes. */
export interface Circumstances {
  readonly guardianship: Guardianship;
  readonly causes: readonly InventedCause[];
}

/** Someone who looks after a child. */
export interface InventedGuardian {
  readonly name: string;
  readonly relation: Relation;
  readonly actualCarer: boolean;
}

const IN_CUSTODY: readonly (readonly [Cause, number])[] = [
  ['IMPRISONED', 34],
  ['COMPULSORY_REHABILITATION', 22],
  ['MISSING_CONTACT', 24],
  ['SEVERE_DISABILITY', 10],
  ['SERIOUS_ILLNESS', 8],
  ['LIBERTY_RESTRICTED', 2],
];
const OTHER_PARENT: readonly (readonly [Cause, number])[] = [
  ['MISSING_CONTACT', 45],
  ['DEAD', 20],
  ['SEVERE_DISABILITY', 14],
  ['SERIOUS_ILLNESS', 12],
  ['IMPRISONED', 6],
  ['DEPORTED', 1],
  ['GUARDIANSHIP_REVOKED', 2],
];
const ILL_TREATMENT: readonly (readonly [Cause, number])[] = [
  ['ABANDONMENT', 50],
  ['ABUSE', 30],
  ['ACCIDENTAL_INJURY', 14],
  ['UNLAWFUL_INJURY', 6],
];

/** Circumstances that fit the category: both parents of an orphan are dead, or one of them declared missing. */
export function inventedCircumstances(category: ChildCategory, chance: Chance): Circumstances {
  if (category === 'ORPHAN') {
    const second: Cause = chance.happens(0.15) ? 'DECLARED_MISSING' : 'DEAD';
    return {
      guardianship: 'ABSENT',
      causes: [
        { parent: 'FATHER', cause: 'DEAD' },
        { parent: 'MOTHER', cause: second },
      ],
    };
  }
  const [first, second] = chance.happens(0.6) ? (['FATHER', 'MOTHER'] as const) : (['MOTHER', 'FATHER'] as const);
  if (chance.happens(0.08)) {
    return { guardianship: 'INADEQUATE', causes: [{ parent: first, cause: chance.weighted(ILL_TREATMENT) }] };
  }
  const causes: InventedCause[] = [{ parent: first, cause: chance.weighted(IN_CUSTODY) }];
  if (chance.happens(0.75)) causes.push({ parent: second, cause: chance.weighted(OTHER_PARENT) });
  return { guardianship: 'ABSENT', causes };
}

interface CarerKind {
  readonly relation: Relation;
  readonly sex: KnownSex;
  /** Whether the carer shares the child's surname. */
  readonly ofFather: boolean;
}

const RELATIVES: readonly (readonly [CarerKind, number])[] = [
  [{ relation: 'GRANDPARENT_PATERNAL', sex: 'MALE', ofFather: true }, 22],
  [{ relation: 'GRANDPARENT_PATERNAL', sex: 'FEMALE', ofFather: false }, 28],
  [{ relation: 'GRANDPARENT_MATERNAL', sex: 'MALE', ofFather: false }, 12],
  [{ relation: 'GRANDPARENT_MATERNAL', sex: 'FEMALE', ofFather: false }, 18],
  [{ relation: 'OTHER_RELATIVE', sex: 'FEMALE', ofFather: true }, 12],
  [{ relation: 'OTHER_RELATIVE', sex: 'MALE', ofFather: true }, 6],
  [{ relation: 'SIBLING', sex: 'FEMALE', ofFather: true }, 2],
];
const FATHER: CarerKind = { relation: 'FATHER', sex: 'MALE', ofFather: true };
const MOTHER: CarerKind = { relation: 'MOTHER', sex: 'FEMALE', ofFather: false };

/** The guardians of a child: a parent without any cause of their own, if there is one, and a relative. */
export function inventedGuardians(
  surname: string,
  causes: readonly InventedCause[],
  chance: Chance,
): readonly InventedGuardian[] {
  const troubled = causes.map(({ parent }) => parent);
  const able = [FATHER, MOTHER].filter(({ relation }) => !troubled.some((parent) => parent === relation));
  const relative = { ...person(chance.weighted(RELATIVES), surname, chance), actualCarer: true };
  if (able.length === 0) return [relative];
  const parents = able.slice(0, 1).map((kind) => ({ ...person(kind, surname, chance), actualCarer: true }));
  return chance.happens(0.4) ? [...parents, { ...relative, actualCarer: false }] : parents;
}

function person({ relation, sex, ofFather }: CarerKind, surname: string, chance: Chance) {
  return { relation, name: inventedAdultName(sex, chance, ofFather ? surname : undefined) };
}
