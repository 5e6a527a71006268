-- Who is calling, as the row guards ask it. Set for one transaction by the statement `become` (server/access/actor.ts).
-- A local setting reads '' once its transaction is over, hence nullif.
create function app_account_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.account_id', true), '')::uuid;
create function app_district_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.district_id', true), '')::uuid;
create function app_provider_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.provider_id', true), '')::uuid;
create function app_worker_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.worker_id', true), '')::uuid;
create function app_role() returns text language sql stable parallel safe
  return nullif(current_setting('app.role', true), '');
-- The injected clock: business dates are Shanghai's whatever the machine's zone.
create function app_now() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
create function app_today() returns date language sql stable parallel safe
  return coalesce(nullif(current_setting('app.today', true), '')::date, (now() at time zone 'Asia/Shanghai')::date);

-- Raised when a value that cannot be absent is: a non-null field whose row the caller may not see.
create function app_missing(field text) returns text language plpgsql stable as $$
begin
  raise exception 'no value for %', field using errcode = 'P0002';
end
$$;

-- Contracts of the caller's provider that are in force today.
create function app_contracts() returns table (programme_id uuid, district_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select k.programme_id, k.district_id from service_contract k
  where k.provider_id = app_provider_id() and app_today() between k.starts_on and coalesce(k.ended_on, k.ends_on)
$$;

-- The children the caller is responsible for today: by contract for a provider, by the team for a worker.
create function app_my_children() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app_role() in ('PROVIDER_MANAGER', 'PROVIDER_KEY') then
    return array(
      select c.child_id from support_case c
      join app_contracts() k on k.programme_id = c.programme_id and k.district_id = c.district_id
      where c.provider_id = app_provider_id());
  end if;
  return array(
    select m.child_id from case_member m
    where m.worker_id = app_worker_id() and m.from_on <= app_today() and (m.to_on is null or m.to_on > app_today())
    union
    select c.id from child c where c.registered_by_id = app_account_id() and c.status <> 'CONFIRMED');
end
$$;

-- The visits the caller went to, now or before.
create function app_my_visits() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select array(select a.visit_id from visit_attendee a where a.worker_id = app_worker_id())
$$;

-- The districts the caller's provider works in today, or the caller is on a team in (a team outlives a contract: the visit of
-- the last day is recorded on the next); and the providers that work in the caller's district.
create function app_my_districts() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select array(
    select k.district_id from app_contracts() k
    union
    select m.district_id from case_member m
    where m.worker_id = app_worker_id() and m.from_on <= app_today() and (m.to_on is null or m.to_on > app_today()))
$$;
create function app_my_providers() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select array(select distinct k.provider_id from service_contract k where k.district_id = app_district_id())
$$;
