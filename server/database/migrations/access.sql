-- Credentials, sessions and keys: nobody has a grant on these tables. The functions below are the only way in.
create table credential (
  account_id uuid primary key references account (id),
  password_hash text not null,
  changed_at timestamptz not null default now()
);
create table session (
  token_hash bytea primary key,
  account_id uuid not null references account (id),
  origin text not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on session (account_id);
create table api_key (
  token_hash bytea primary key,
  account_id uuid not null references account (id),
  prefix text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create table sign_in_attempt (
  login text not null,
  origin text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index sign_in_attempt_login on sign_in_attempt (login, at);
create index sign_in_attempt_origin on sign_in_attempt (origin, at);

-- The caller behind a token's hash; always one row, empty when there is none.
create function access_identify(token bytea, at timestamptz)
  returns table (account_id uuid, name text, role text, district_id uuid, provider_id uuid, worker_id uuid)
  language sql stable security definer set search_path = public, pg_temp rows 1 as $$
  select a.id, a.name, a.role, a.district_id, a.provider_id, a.worker_id
  from (select 1) one
  left join lateral (
    select s.account_id from session s where s.token_hash = token and s.expires_at > at
    union all
    select k.account_id from api_key k where k.token_hash = token and k.expires_at > at and k.revoked_at is null
  ) t on true
  left join account a on a.id = t.account_id and a.disabled_at is null
  limit 1
$$;

-- What a sign-in is checked against. The failures count since the last success, within the given time.
create function access_credential(given_login text, given_origin text, since timestamptz)
  returns table (account_id uuid, password_hash text, disabled boolean, failures_of_login bigint, failures_of_origin bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, c.password_hash, a.disabled_at is not null,
    (select count(*) from sign_in_attempt f where f.login = given_login and f.at > since and not f.succeeded
      and f.at > coalesce((select max(s.at) from sign_in_attempt s where s.login = given_login and s.succeeded), '-infinity')),
    (select count(*) from sign_in_attempt f where f.origin = given_origin and f.at > since and not f.succeeded)
  from (select 1) one
  left join account a on a.login = given_login and a.role <> 'PROVIDER_KEY'
  left join credential c on c.account_id = a.id
$$;

create function access_note_attempt(given_login text, given_origin text, given_at timestamptz, given_succeeded boolean) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into sign_in_attempt (login, origin, at, succeeded) values (given_login, given_origin, given_at, given_succeeded)
$$;

create function access_open_session(token bytea, given_account uuid, given_origin text, given_at timestamptz, until timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from session where expires_at < given_at;
  insert into session (token_hash, account_id, origin, opened_at, expires_at) values (token, given_account, given_origin, given_at, until)
$$;

create function access_close_session(token bytea) returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from session where token_hash = token
$$;

-- Sets a password: the caller's own, or anybody's for the system administrator. Other sessions of the account end.
create function access_set_password(given_account uuid, given_hash text, keep bytea) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if given_account is distinct from app_account_id() and app_role() is distinct from 'SYSTEM_ADMIN' then
    raise insufficient_privilege;
  end if;
  insert into credential (account_id, password_hash, changed_at) values (given_account, given_hash, app_now())
  on conflict (account_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
  delete from session where account_id = given_account and token_hash is distinct from keep;
end
$$;

create function access_own_password() returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select password_hash from credential where account_id = app_account_id()
$$;

revoke execute on function access_identify, access_credential, access_note_attempt, access_open_session, access_close_session, access_set_password, access_own_password from public;
grant execute on function access_identify, access_credential, access_note_attempt, access_open_session, access_close_session to tonghu_app;

-- The first answer of every mutation that carried an idempotency key, for the one who sent it.
create table idempotency (
  account_id uuid not null references account (id),
  key text not null,
  operation text not null,
  input_hash bytea not null,
  result jsonb,
  at timestamptz not null,
  primary key (account_id, key)
);
alter table idempotency enable row level security;
alter table idempotency force row level security;
create policy own on idempotency using (account_id = app_account_id()) with check (account_id = app_account_id());
create policy owner_all on idempotency to tonghu_owner using (true) with check (true);

-- Claims a key for a caller's request; false when an earlier request has it. One under way with it is waited for.
create function access_claim_key(given_account uuid, given_key text, given_operation text, given_hash bytea, given_at timestamptz)
  returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into idempotency (account_id, key, operation, input_hash, at)
  select given_account, given_key, given_operation, given_hash, given_at where given_account is not null
  on conflict do nothing;
  return found;
end
$$;
revoke execute on function access_claim_key from public;
grant execute on function access_claim_key to tonghu_app;

-- Ends the work of a mutation: checks what was left to the end of its transaction, and keeps its answer under its key.
create function app_settle(given_key text, given_result jsonb) returns void language plpgsql as $$
begin
  set constraints all immediate;
  if given_key is not null then
    update idempotency set result = given_result where account_id = app_account_id() and key = given_key;
  end if;
end
$$;
