import type { ClientBase } from 'pg';

/** What the audit trail leaves out, as its trigger does. */
const HIDDEN = `array['id_number_cipher', 'id_number_hash', 'address_cipher', 'search_text', 'name_sort']`;

const ENTRY =
  'insert into audit_entry (id, at, account_id, role, table_name, row_id, child_id, district_id, change, before, after)';

/** A step of a child's eligibility: the columns of its moment and of who took it, and the states before and after. */
interface Step {
  readonly at: string;
  readonly by: string;
  readonly from: string;
  readonly to: string;
}

const STEPS: readonly Step[] = [
  { at: 'submitted_at', by: 'submitted_by_id', from: 'DRAFT', to: 'SUBMITTED' },
  { at: 'confirmed_at', by: 'confirmed_by_id', from: 'SUBMITTED', to: 'CONFIRMED' },
];

/** Tells the audit trail what happened in the year: who registered, submitted, confirmed and visited, and when. */
export async function tellHistory(client: ClientBase): Promise<void> {
  await client.query(`${ENTRY}
    select app_uuid(), c.registered_at, a.id, a.role, 'child', c.id, c.id, c.district_id, 'INSERT', null,
      to_jsonb(c) - ${HIDDEN} || '{"status": "DRAFT", "status_reason": null, "submitted_at": null, "submitted_by_id": null,
        "confirmed_at": null, "confirmed_by_id": null}'
    from child c join account a on a.id = c.registered_by_id order by c.registered_at`);
  for (const { at, by, from, to } of STEPS) {
    await client.query(`${ENTRY}
      select app_uuid(), c.${at}, a.id, a.role, 'child', c.id, c.id, c.district_id, 'UPDATE',
        jsonb_build_object('status', '${from}', '${at}', null, '${by}', null),
        jsonb_build_object('status', '${to}', '${at}', c.${at}, '${by}', c.${by})
      from child c join account a on a.id = c.${by} order by c.${at}`);
  }
  await client.query(`${ENTRY}
    select app_uuid(), v.recorded_at, a.id, a.role, 'home_visit', v.id, v.child_id, v.district_id, 'INSERT', null, to_jsonb(v)
    from home_visit v join account a on a.id = v.recorded_by_id order by v.recorded_at`);
}
