-- Figures kept in the writing transaction: what a month has, what a district has confirmed, what home pages read.

-- A qualifying visit counts for the month of its day in its case.
create function count_visit() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.status = new.status and old.date = new.date then
    return null;
  end if;
  if tg_op <> 'INSERT' and old.status = 'QUALIFYING' then
    update case_month set qualifying = qualifying - 1
    where case_id = old.case_id and month = date_trunc('month', old.date)::date;
  end if;
  if tg_op <> 'DELETE' and new.status = 'QUALIFYING' then
    update case_month set qualifying = qualifying + 1
    where case_id = new.case_id and month = date_trunc('month', new.date)::date;
  end if;
  return null;
end
$$;
create trigger count_visit after insert or delete or update of status, date on home_visit
  for each row execute function count_visit();

-- The month of a case counts in the sums of its provider, district and month.
create function add_to_district_month(given case_month, sign integer) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into district_month as d (id, programme_id, district_id, provider_id, month, cases, met, exempt, visits)
  values (app_uuid(), given.programme_id, given.district_id, given.provider_id, given.month, sign,
    sign * (not given.exempt and given.qualifying >= given.required)::int, sign * given.exempt::int, sign * given.qualifying)
  on conflict (programme_id, district_id, provider_id, month) do update set
    cases = d.cases + excluded.cases, met = d.met + excluded.met, exempt = d.exempt + excluded.exempt, visits = d.visits + excluded.visits
$$;
create function sum_month() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.district_id, old.provider_id, old.month) = (new.district_id, new.provider_id, new.month) then
    update district_month set
      met = met + (not new.exempt and new.qualifying >= new.required)::int - (not old.exempt and old.qualifying >= old.required)::int,
      exempt = exempt + new.exempt::int - old.exempt::int,
      visits = visits + new.qualifying - old.qualifying
    where programme_id = new.programme_id and district_id = new.district_id and provider_id = new.provider_id and month = new.month;
    return null;
  end if;
  if tg_op <> 'INSERT' then
    perform add_to_district_month(old, -1);
  end if;
  if tg_op <> 'DELETE' then
    perform add_to_district_month(new, 1);
  end if;
  return null;
end
$$;
create trigger sum_month after insert or update or delete on case_month for each row execute function sum_month();

-- A confirmed child counts against its district's quota.
create function count_child(given child, sign integer) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update district_quota set
    confirmed_in_difficulty = confirmed_in_difficulty + sign * (given.category = 'IN_DIFFICULTY')::int,
    confirmed_orphans = confirmed_orphans + sign * (given.category = 'ORPHAN')::int
  where programme_id = given.programme_id and district_id = given.district_id
$$;
create function count_confirmed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (old.status, old.category, old.district_id, old.programme_id) = (new.status, new.category, new.district_id, new.programme_id) then
    return null;
  end if;
  if tg_op <> 'INSERT' and old.status = 'CONFIRMED' then
    perform count_child(old, -1);
  end if;
  if tg_op <> 'DELETE' and new.status = 'CONFIRMED' then
    perform count_child(new, 1);
  end if;
  return null;
end
$$;
create trigger count_confirmed after insert or delete or update of status, category, district_id, programme_id on child
  for each row execute function count_confirmed();

-- An open case counts as a child with a team.
create function count_case() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' and old.status = 'OPEN' then
    update district_quota set with_team = with_team - 1 where programme_id = old.programme_id and district_id = old.district_id;
  end if;
  if tg_op <> 'DELETE' and new.status = 'OPEN' then
    update district_quota set with_team = with_team + 1 where programme_id = new.programme_id and district_id = new.district_id;
  end if;
  return null;
end
$$;
create trigger count_case after insert or delete or update of status, district_id on support_case
  for each row execute function count_case();

-- The quota table adds up, always: its columns equal the programme's totals when a transaction ends (rule 7).
create function quota_adds_up() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed uuid := case when tg_table_name = 'programme' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'programme_id')::uuid end;
  planned record;
  actual record;
begin
  select planned_in_difficulty, planned_orphans into planned from programme where id = changed;
  select count(*) as lines, coalesce(sum(in_difficulty), 0) as in_difficulty, coalesce(sum(orphans), 0) as orphans into actual
  from district_quota where programme_id = changed;
  if actual.lines > 0 and (planned.planned_in_difficulty, planned.planned_orphans) is distinct from (actual.in_difficulty::int, actual.orphans::int) then
    raise exception 'the quota table does not add up' using errcode = 'TH007';
  end if;
  return null;
end
$$;
create constraint trigger quota_adds_up after insert or update of in_difficulty, orphans on district_quota
  deferrable initially deferred for each row execute function quota_adds_up();
create constraint trigger quota_adds_up after insert or update of planned_in_difficulty, planned_orphans on programme
  deferrable initially deferred for each row execute function quota_adds_up();

-- Times of one role on a case never overlap (rule 9).
alter table case_member add constraint case_member_no_overlap
  exclude using gist (case_id with =, role with =, daterange(from_on, to_on, '[)') with &&) deferrable initially deferred;

-- A submitted visit was attended by the social worker responsible on its day (rule 19), also when the team is changed at the
-- same moment: the case is held until the transaction ends, and what was judged on facts now past is to be judged again.
create function visit_keeps_team() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from support_case where id = new.case_id for key share;
  if not exists (
    select from case_member m join visit_attendee a on a.visit_id = new.id and a.worker_id = m.worker_id
    where m.case_id = new.case_id and m.role = 'SOCIAL_WORKER' and m.from_on <= new.date and (m.to_on is null or m.to_on > new.date)
  ) then
    raise exception 'the team changed while visit % was submitted', new.id using errcode = 'serialization_failure';
  end if;
  return null;
end
$$;
create constraint trigger visit_keeps_team after insert on home_visit deferrable initially deferred
  for each row when (new.status in ('SUBMITTED', 'QUALIFYING')) execute function visit_keeps_team();
create constraint trigger submission_keeps_team after update of status on home_visit deferrable initially deferred
  for each row when (old.status = 'CONTACT' and new.status in ('SUBMITTED', 'QUALIFYING')) execute function visit_keeps_team();
