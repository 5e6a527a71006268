-- One database role for each product role. The application signs in as tonghu_app, which owns nothing and reads nothing,
-- and takes the caller's role for the length of one transaction. It inherits none of them: until it takes a role, no grant
-- and no policy of it applies. tonghu_nobody may do nothing at all.
do $$
declare
  name text;
begin
  foreach name in array array[
    'tonghu_nobody', 'tonghu_system_admin', 'tonghu_municipal_bureau', 'tonghu_district_bureau', 'tonghu_district_finance',
    'tonghu_supervisor', 'tonghu_director', 'tonghu_provider_manager', 'tonghu_social_worker', 'tonghu_provider_key',
    'tonghu_analyst', 'tonghu_auditor'
  ] loop
    if not exists (select from pg_roles where rolname = name) then
      begin
        execute format('create role %I nologin', name);
      exception when duplicate_object or unique_violation then
        null;
      end;
    end if;
    if pg_has_role('tonghu_app', name, 'member') and not pg_has_role('tonghu_app', name, 'usage') then
      continue;
    end if;
    if current_setting('server_version_num')::int >= 160000 then
      execute format('grant %I to tonghu_app with inherit false, set true', name);
    else
      execute format('grant %I to tonghu_app', name);
    end if;
  end loop;
end
$$;
revoke create on schema public from public;
