import type { Rel } from '@mikro-orm/core';
import { childRows, type Guards } from '../access/guards.ts';
import { District } from '../districts/district.entity.ts';
import { Column, Computed, Reference, Row, Sealed, Table, VersionedRow } from '../read/entity.ts';
import { Child } from './child.entity.ts';
import { Cause, CauseParent, Relation } from './child.enums.ts';

const PART_GUARDS: Guards = childRows(['DISTRICT_BUREAU', 'SUPERVISOR', 'DIRECTOR']);

/** A guardian or carer of a child. */
@Table({ description: 'A guardian or carer of a child.', guards: PART_GUARDS, removable: true })
export class Guardian extends VersionedRow {
  @Reference(() => Child, { description: 'The child.', hidden: true })
  child!: Rel<Child>;

  @Reference(() => District, { description: 'The responsible district.', hidden: true })
  district!: Rel<District>;

  @Column('text', { description: 'The name.' })
  name!: string;

  @Column('enum', { description: 'How related to the child.', words: Relation })
  relation!: Relation;

  @Column('bool', { description: 'Whether this person actually takes care of the child.', default: false })
  actualCarer!: boolean;

  @Sealed({ nullable: true })
  phoneCipher!: Buffer | null;

  @Column('text', { description: 'Last digits of the telephone.', nullable: true, hidden: true })
  phoneTail!: string | null;

  @Computed('text', (row) => `('*******' || ${row}.phone_tail)`, {
    description: 'The telephone, all but its last four digits masked. `revealIdentifiers` shows it.',
    nullable: true,
  })
  phone!: string | null;

  @Column('text', { description: 'Health, as far as it bears on the guardianship.', nullable: true })
  health!: string | null;
}

/** One coded cause of the absent or inadequate guardianship (rule 4). */
@Table({
  description: 'One coded cause of the absent or inadequate guardianship (rule 4).',
  guards: PART_GUARDS,
  removable: true,
})
export class GuardianshipCause extends Row {
  @Reference(() => Child, { description: 'The child.', hidden: true })
  child!: Rel<Child>;

  @Reference(() => District, { description: 'The responsible district.', hidden: true })
  district!: Rel<District>;

  @Column('enum', { description: 'Whom it concerns.', words: CauseParent })
  parent!: CauseParent;

  @Column('enum', { description: 'The cause.', words: Cause })
  cause!: Cause;
}
