import { reads } from '../read/roots.ts';
import { District, Township, Village } from './district.entity.ts';

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
