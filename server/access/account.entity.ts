import type { Rel } from '@mikro-orm/core';
import { District } from '../districts/district.entity.ts';
import { ServiceProvider } from '../providers/provider.entity.ts';
import { Column, Reference, Table, VersionedRow } from '../read/entity.ts';
import { declareEnum } from '../read/enums.ts';
import { Worker } from '../workers/worker.entity.ts';
import { ALL, forRoles, OWN_DISTRICT } from './guards.ts';
import { ROLES, Role } from './roles.ts';

declareEnum(
  'Role',
  Role,
  'Who an account is. One role an account, so that incompatible ones are never held together.',
  {
    SYSTEM_ADMIN: '系统管理员: accounts and settings; no child data.',
    MUNICIPAL_BUREAU: '市民政局: all districts, quotas, the programme.',
    DISTRICT_BUREAU: '区民政局: its district; confirms, receives, accepts, pays.',
    DISTRICT_FINANCE: '区财政局: the money of its district; no child identities.',
    SUPERVISOR: '儿童督导员: cases where on the team.',
    DIRECTOR: '儿童主任: cases where on the team.',
    PROVIDER_MANAGER: '承接社会组织管理员: its contracts’ cases for the contract’s term.',
    SOCIAL_WORKER: '儿童福利社工: cases where on the team today, own past visits read-only.',
    PROVIDER_KEY: '承接社会组织接口: its provider’s cases, by an API key.',
    ANALYST: '分析人员: grouped figures only.',
    AUDITOR: '审计人员: the audit trail.',
  },
);

const SELF = 'id = app_account_id()';

/** Somebody who signs in, or a program with a key. */
@Table({
  description: 'An account: somebody who signs in, or a provider’s program with a key.',
  guards: {
    ...forRoles(ROLES, SELF),
    ...forRoles(['SYSTEM_ADMIN'], ALL, ALL),
    ...forRoles(['AUDITOR', 'MUNICIPAL_BUREAU'], ALL),
    ...forRoles(['DISTRICT_BUREAU'], `(${OWN_DISTRICT} or ${SELF})`),
  },
  defaultOrder: 'login',
})
export class Account extends VersionedRow {
  @Column('text', {
    description: 'The sign-in name.',
    unique: true,
    filter: true,
    order: true,
    see: ['SYSTEM_ADMIN', 'AUDITOR'],
  })
  login!: string;

  @Column('text', { description: 'The person’s or program’s name.', filter: true })
  name!: string;

  @Column('enum', { description: 'The role.', words: Role, filter: true, order: true })
  role!: Role;

  @Reference(() => District, {
    description: 'The district of an office, supervisor or director.',
    nullable: true,
    filter: true,
    order: ['code'],
  })
  district!: Rel<District> | null;

  @Reference(() => ServiceProvider, {
    description: 'The provider of a manager, social worker or key.',
    nullable: true,
    filter: true,
  })
  provider!: Rel<ServiceProvider> | null;

  @Reference(() => Worker, { description: 'The worker this account belongs to.', nullable: true })
  worker!: Rel<Worker> | null;

  @Column('datetime', {
    description: 'When it was disabled; its next request is refused.',
    nullable: true,
    see: ['SYSTEM_ADMIN', 'AUDITOR'],
  })
  disabledAt!: string | null;
}
