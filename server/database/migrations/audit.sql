-- Every change of every row leaves an entry in the same transaction. Callers can neither write nor change entries: the
-- trigger's function runs as the owner. Sealed identifiers, their hashes and search columns are left out.
create function audit_row() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  hidden constant text[] := array['id_number_cipher', 'id_number_hash', 'phone_cipher', 'address_cipher', 'search_text', 'name_sort'];
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - hidden end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - hidden end;
  any_row jsonb := coalesce(new_row, old_row);
  was jsonb := old_row;
  became jsonb := new_row;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, old_row -> key), jsonb_object_agg(key, value) into was, became
    from jsonb_each(new_row) where value is distinct from old_row -> key;
    if became is null or became = '{}'::jsonb then
      return null;
    end if;
  end if;
  insert into audit_entry (id, at, account_id, role, origin, request_id, table_name, row_id, child_id, district_id, change, before, after)
  values (
    app_uuid(), app_now(), app_account_id(), app_role(), nullif(current_setting('app.origin', true), ''),
    nullif(current_setting('app.request_id', true), ''), tg_table_name, (any_row ->> 'id')::uuid,
    case when tg_table_name = 'child' then (any_row ->> 'id')::uuid else (any_row ->> 'child_id')::uuid end,
    (any_row ->> 'district_id')::uuid, tg_op, was, became);
  return null;
end
$$;

-- A UUID of version 7, so that entries sort by time.
create function app_uuid() returns uuid language sql volatile parallel safe as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
    substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

do $$
declare
  name text;
begin
  foreach name in array array[
    'programme', 'district', 'township', 'village', 'district_quota', 'quota_approval', 'service_provider', 'service_contract',
    'worker', 'record_check', 'child', 'guardian', 'guardianship_cause', 'support_case', 'case_member', 'home_visit',
    'visit_attendee', 'case_month', 'account', 'group_activity', 'activity_attendance'
  ] loop
    execute format('create trigger audit after insert or update or delete on %I for each row execute function audit_row()', name);
  end loop;
end
$$;

-- Who changed a row last, told to a caller whose edit came too late. Asked only for rows that the caller may edit.
create function app_last_change(given_table text, given_row uuid) returns table (at text, name text, fields text[])
  language sql stable security definer set search_path = public, pg_temp as $$
  select to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), a.name, array(select jsonb_object_keys(e.after))
  from audit_entry e left join account a on a.id = e.account_id
  where e.row_id = given_row and e.table_name = given_table order by e.at desc, e.id desc limit 1
$$;

-- Notes that the caller looked at what is masked otherwise. Asked only for a child that the caller may see.
create function app_note_reading(given_child uuid, given_what text, given_reason text) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into read_entry (id, at, account_id, child_id, district_id, what, reason)
  select app_uuid(), app_now(), app_account_id(), c.id, c.district_id, given_what, given_reason from child c where c.id = given_child
$$;
