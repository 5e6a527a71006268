import pg from 'pg';
import { hashPassword } from '../../server/access/passwords.ts';
import { DEMONSTRATION_PASSWORD } from '../../server/demonstration/accounts.ts';
import { layGround } from '../../server/demonstration/ground.ts';
import { NOTICE_2022 } from '../../server/programmes/notice-2022.ts';
import { MIGRATED, type Template } from './cluster.ts';

/** The offices that begin a year; everybody else gets an account through the API. */
const OFFICES = [
  ['admin', 'SYSTEM_ADMIN', null],
  ['city', 'MUNICIPAL_BUREAU', null],
  ['hongkou', 'DISTRICT_BUREAU', '310109'],
  ['hongkou2', 'DISTRICT_BUREAU', '310109'],
] as const;

/** The notice's programme with its districts and quotas, and the offices: no provider, no worker, no child yet. */
export const EMPTY_YEAR: Template = {
  name: 'empty_year',
  from: MIGRATED,
  async prepare({ ownerUrl }) {
    const client = new pg.Client({ connectionString: ownerUrl, options: '-c role=tonghu_owner' });
    await client.connect();
    try {
      await client.query('begin');
      await layGround(client, NOTICE_2022.quotas);
      const hash = await hashPassword(DEMONSTRATION_PASSWORD);
      for (const [login, role, district] of OFFICES) {
        await client.query(
          `with a as (insert into account (id, login, name, role, district_id)
             values (app_uuid(), $1::text, $1::text, $2, (select id from district where code = $3)) returning id)
           insert into credential (account_id, password_hash) select id, $4 from a`,
          [login, role, district, hash],
        );
      }
      await client.query('commit');
    } finally {
      await client.end();
    }
  },
};
