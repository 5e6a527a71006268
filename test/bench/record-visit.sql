-- What submitVisit writes, for servers without a write path of their own: a visit that counts and those who went, with
-- the same row guards and triggers. It checks no rule and remembers no key.
create schema if not exists bench;
grant usage on schema bench to tonghu_social_worker;
create or replace function bench.record_visit(
  visit_id uuid, for_case uuid, on_day date, arrived timestamptz, departed timestamptz, at_place text, given text[],
  told text, workers uuid[], signed_by text)
  returns home_visit language plpgsql volatile as $$
declare
  visit home_visit;
begin
  insert into home_visit (id, version, case_id, child_id, programme_id, district_id, provider_id, date, starts_at, ends_at,
    pause_minutes, minutes, place, services, note, status, shortfalls, signer_kind, signer_name, signed_at,
    signature_refused, recorded_by_id, recorded_at)
  select visit_id, 1, c.id, c.child_id, c.programme_id, c.district_id, c.provider_id, on_day, arrived, departed, 0,
    (extract(epoch from departed - arrived) / 60)::int, at_place, given, told, 'QUALIFYING', '{}', 'GUARDIAN', signed_by,
    app_now(), false, app_account_id(), app_now()
  from support_case c where c.id = for_case
  returning * into strict visit;
  insert into visit_attendee (id, visit_id, child_id, district_id, worker_id, role, on_team)
  select app_uuid(), visit.id, visit.child_id, visit.district_id, w.id, w.role, exists (
    select from case_member m where m.case_id = visit.case_id and m.worker_id = w.id and m.from_on <= on_day
      and (m.to_on is null or m.to_on > on_day))
  from worker w where w.id = any(workers);
  return visit;
end
$$;
revoke execute on function bench.record_visit from public;
grant execute on function bench.record_visit to tonghu_social_worker;
