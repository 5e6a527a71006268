-- What registering needs to know beyond the rows that a caller may see.

-- The last number given in a series, `310115-2022`. The row stays locked until the transaction ends, so no number is
-- given twice and none is left out.
create table number_series (series text primary key, last integer not null);
alter table number_series enable row level security;
alter table number_series force row level security;
create policy owner_all on number_series to tonghu_owner using (true) with check (true);

-- The next number of a series, `310115-2022-0001`. A series that was never asked goes on after the records there are.
create function app_next_number(given text) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  following integer;
begin
  update number_series set last = last + 1 where series = given returning last into following;
  if not found then
    insert into number_series as s (series, last)
    select given, coalesce(max(substring(known.number from '\d+$')::integer), 0) + 1
    from (
      select number from child where starts_with(number, given || '-')
      union all
      select number from support_case where starts_with(number, given || '-')
    ) known
    on conflict (series) do update set last = s.last + 1
    returning last into following;
  end if;
  return given || '-' || lpad(following::text, greatest(4, length(following::text)), '0');
end
$$;

-- One record in force per ID number, whichever district keeps it (rule 5). A withdrawn record frees the number.
create unique index child_id_number_once on child (id_number_hash) where status <> 'WITHDRAWN';

-- Whether another record in force has the ID number. Tells neither where nor whose.
create function app_id_number_taken(hash bytea, own uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from child c where c.id_number_hash = hash and c.status <> 'WITHDRAWN' and c.id is distinct from own)
$$;

-- How many teams of open cases a worker is on after a day, up to the programme's end. A provider's manager may no longer
-- see the cases of a contract that has ended; the seats there are held all the same.
create function app_teams_after(given_worker uuid, day date) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from case_member m
  join support_case c on c.id = m.case_id and c.status = 'OPEN' join programme p on p.id = c.programme_id
  where m.worker_id = given_worker and m.from_on <= p.ends_on
    and least(coalesce(m.to_on, p.ends_on + 1), p.ends_on + 1) > day + 1
$$;
