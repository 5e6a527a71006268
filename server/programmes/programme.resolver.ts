import './programme.actions.ts';
import { Resolver } from 'type-graphql';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { Programme } from './programme.entity.ts';
import { ChangeProgrammeInput, PrepareProgrammeInput, ProgrammeInput, ProgrammePayload } from './programme.types.ts';
import { changeProgramme, moveProgramme, prepareProgramme } from './programme-year.service.ts';

/** The root fields that read Programme rows. */
export const ProgrammeReads = reads(Programme, {
  one: { name: 'programme', by: ['year', 'id'], description: 'A programme year by its year or id.' },
  list: { name: 'programmes', description: 'The programme years.' },
});

const CITY = ['MUNICIPAL_BUREAU'] as const;

/** What can be done with programme years. */
@Resolver()
export class ProgrammeActs {
  @Acts({
    input: PrepareProgrammeInput,
    payload: ProgrammePayload,
    by: CITY,
    description:
      'Prepares a programme year from its notice, as a draft, with its quota table. Refused when the table does not add up (rule 7) or the year exists.',
  })
  prepareProgramme(input: PrepareProgrammeInput, transaction: Transaction): Promise<Outcome> {
    return prepareProgramme(transaction, input);
  }

  @Acts({
    input: ChangeProgrammeInput,
    payload: ProgrammePayload,
    by: CITY,
    description:
      'Changes a programme year. A closed year stays as it is; first and last day stand once contracts or cases rest on them.',
  })
  changeProgramme(input: ChangeProgrammeInput, transaction: Transaction): Promise<Outcome> {
    return changeProgramme(transaction, input);
  }

  @Acts({
    input: ProgrammeInput,
    payload: ProgrammePayload,
    by: CITY,
    description: 'Opens a prepared programme year: from then on children are confirmed in it.',
  })
  openProgramme(input: ProgrammeInput, transaction: Transaction): Promise<Outcome> {
    return moveProgramme(transaction, input, 'OPEN');
  }

  @Acts({
    input: ProgrammeInput,
    payload: ProgrammePayload,
    by: CITY,
    description: 'Closes a programme year after its last day: its figures and records then stay as they are.',
  })
  closeProgramme(input: ProgrammeInput, transaction: Transaction): Promise<Outcome> {
    return moveProgramme(transaction, input, 'CLOSE');
  }
}
