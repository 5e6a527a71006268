import type { AuditEntryListQuery, AuditEntryQuery, AuditEntryWhere, ChangeKind } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type ResourceDocuments, readList, readOne } from '../providers/documents.ts';
import { between, is } from '../providers/where.ts';

const AUDIT_ENTRY_LIST = graphql(`
  query AuditEntryList($where: AuditEntryWhere, $orderBy: [AuditEntryOrder!], $first: Int, $offset: Int) {
    auditEntries(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes { id at accountName role tableName change }
    }
  }
`);

const AUDIT_ENTRY = graphql(`
  query AuditEntry($id: UUID!) {
    auditEntry(id: $id) { id at accountName role tableName change before after }
  }
`);

export type AuditRow = AuditEntryListQuery['auditEntries']['nodes'][number];
export type AuditRecord = NonNullable<AuditEntryQuery['auditEntry']>;

interface Filters {
  readonly tableName?: string;
  readonly change?: ChangeKind;
  readonly from?: string;
  readonly to?: string;
}

const instant = (day: string | undefined, time: string) => (day ? `${day}T${time}+08:00` : undefined);

const where = ({ tableName, change, from, to }: Filters): AuditEntryWhere => ({
  tableName: is(tableName),
  change: is(change),
  at: between(instant(from, '00:00:00'), instant(to, '23:59:59')),
});

export const documents: ResourceDocuments = {
  getList: readList(AUDIT_ENTRY_LIST, { from: (data) => data.auditEntries, where }),
  getOne: readOne(AUDIT_ENTRY, (data) => data.auditEntry),
};
