import { actsInDistrict } from '../access/office.rules.ts';
import { mayCall } from '../access/permissions.ts';
import { resolveField } from '../read/resolve-field.ts';
import { offer } from '../rules/offer.ts';
import { judge } from '../rules/verdict.ts';

interface DivisionRow {
  readonly id: string;
  readonly districtId: string;
}

/** Offers the mutations that add below a division or rename it, to the office whose district it is in. */
function offerIn(field: string, districtOf: string, mutations: readonly string[]): void {
  resolveField(field, async (ids, context) => {
    const actor = await context.actor();
    const open = mutations.filter((mutation) => mayCall(actor.role, mutation));
    if (open.length === 0) return ids.map(() => []);
    const rows = await context.query<DivisionRow>(districtOf, [ids]);
    return ids.map((id) =>
      rows
        .filter((row) => row.id === id)
        .flatMap(({ districtId }) =>
          open.map((mutation) => offer(mutation, judge(actsInDistrict(actor, districtId)), context.locale)),
        ),
    );
  });
}

offerIn('District.actions', 'select id, id as "districtId" from district where id = any($1)', ['addTownship']);
offerIn('Township.actions', 'select id, district_id as "districtId" from township where id = any($1)', [
  'renameTownship',
  'addVillage',
]);
offerIn('Village.actions', 'select id, district_id as "districtId" from village where id = any($1)', ['renameVillage']);
