import './district.actions.ts';
import { Resolver } from 'type-graphql';
import { BUREAUS } from '../access/roles.ts';
import { reads } from '../read/roots.ts';
import { Acts, type Outcome } from '../write/act.ts';
import type { Transaction } from '../write/transaction.ts';
import { District, Township, Village } from './district.entity.ts';
import { addTownship, addVillage, renameDivision } from './district.service.ts';
import {
  AddTownshipInput,
  AddVillageInput,
  RenameDivisionInput,
  TownshipPayload,
  VillagePayload,
} from './district.types.ts';

/** The root fields that read District rows. */
export const DistrictReads = reads(District, {
  one: { name: 'district', by: ['code', 'id'], description: 'A district by its code or id.' },
  list: { name: 'districts', description: 'The districts of the city.' },
});

/** The root fields that read Township rows. */
export const TownshipReads = reads(Township, {
  one: { name: 'township', by: ['code', 'id'], description: 'A street or township by its code or id.' },
  list: { name: 'townships', description: 'Streets and townships.' },
});

/** The root fields that read Village rows. */
export const VillageReads = reads(Village, {
  one: { name: 'village', by: ['code', 'id'], description: 'A village or neighbourhood by its code or id.' },
  list: { name: 'villages', description: 'Villages and neighbourhoods.' },
});

/** What can be done with streets, townships, villages and neighbourhoods. */
@Resolver()
export class DistrictActs {
  @Acts({
    input: AddTownshipInput,
    payload: TownshipPayload,
    by: BUREAUS,
    description: 'Adds a street or township. A district’s bureau adds to its own district only.',
  })
  addTownship(input: AddTownshipInput, transaction: Transaction): Promise<Outcome> {
    return addTownship(transaction, input);
  }

  @Acts({
    input: RenameDivisionInput,
    payload: TownshipPayload,
    by: BUREAUS,
    description: 'Gives a street or township a new name; its code stays.',
  })
  async renameTownship(input: RenameDivisionInput, transaction: Transaction): Promise<Outcome> {
    return { township: await renameDivision(transaction, Township, input) };
  }

  @Acts({
    input: AddVillageInput,
    payload: VillagePayload,
    by: BUREAUS,
    description: 'Adds a village or neighbourhood. A district’s bureau adds to its own district only.',
  })
  addVillage(input: AddVillageInput, transaction: Transaction): Promise<Outcome> {
    return addVillage(transaction, input);
  }

  @Acts({
    input: RenameDivisionInput,
    payload: VillagePayload,
    by: BUREAUS,
    description: 'Gives a village or neighbourhood a new name; its code stays.',
  })
  async renameVillage(input: RenameDivisionInput, transaction: Transaction): Promise<Outcome> {
    return { village: await renameDivision(transaction, Village, input) };
  }
}
