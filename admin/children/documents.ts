import type {
  ChangeChildInput,
  ChildCategory,
  ChildListQuery,
  ChildQuery,
  ChildStatus,
  ChildWhere,
  Guardianship,
  RegisterChildInput,
} from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createWith, editWith, type ResourceDocuments, readList, readMany, readOne } from '../providers/documents.ts';
import { is, oneOf, related } from '../providers/where.ts';
import { type ChildForm, changeInput, formOf, registerInput } from './child-form.ts';

const CHILD_LIST = graphql(`
  query ChildList($where: ChildWhere, $search: String, $orderBy: [ChildOrder!], $first: Int, $offset: Int) {
    children(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        number
        name
        sex
        age
        grade
        category
        status
        awaitsTeam
        district { id name }
        township { id name }
        village { id name }
        programme { id year }
        currentCase {
          id
          months { month required qualifying state }
          team { socialWorker { id name } }
        }
      }
    }
  }
`);

const CHILDREN_BY_ID = graphql(`
  query ChildrenById($ids: [UUID!]!, $first: Int) {
    children(where: { id: { in: $ids } }, first: $first) {
      nodes { id number name }
    }
  }
`);

const CHILD = graphql(`
  query Child($id: UUID!) {
    child(id: $id) {
      id
      version
      number
      name
      sex
      birthDate
      age
      idType
      idNumber
      category
      grade
      schooling
      school
      guardianship
      hasAddress
      status
      statusReason
      awaitsTeam
      registeredAt
      submittedAt
      confirmedAt
      district { id code name }
      township { id name }
      village { id name }
      programme { id year number }
      causes { parent cause }
      guardians { id name relation phone actualCarer health }
      actions { name allowed reasons { rule number clause words message } }
      currentCase {
        id
        version
        number
        status
        openedOn
        closedOn
        provider { id name }
        months { month required qualifying state }
        team {
          supervisor { id name phone post township { id name } }
          director { id name phone post village { id name } }
          socialWorker { id name phone post provider { id name } }
        }
        members { id role fromOn toOn current worker { id name } }
        visits(where: { status: { eq: SUBMITTED } }, first: 20) { totalCount nodes { id date } }
        actions { name allowed reasons { rule number clause words message } }
      }
    }
  }
`);

/** Registers a child as a draft. */
export const REGISTER_CHILD = graphql(`
  mutation RegisterChild($input: RegisterChildInput!) {
    registerChild(input: $input) {
      child { id }
      violations { rule number clause words message path required found }
      warnings { rule number clause words message path required found }
    }
  }
`);

/** Changes facts of a child. */
export const CHANGE_CHILD = graphql(`
  mutation ChangeChild($input: ChangeChildInput!) {
    changeChild(input: $input) {
      child { id version }
      violations { rule number clause words message path required found }
      warnings { rule number clause words message path required found }
    }
  }
`);

/** A row of the list. */
export type ChildRow = ChildListQuery['children']['nodes'][number];

/** A child as its page shows it and its form edits it: the input's sources beside what was read. */
export type ChildRecord = Omit<NonNullable<ChildQuery['child']>, 'guardians'> & ReturnType<typeof formOf>;

/** What the list can be narrowed by. Values are single or several; the district by its code. */
export interface ChildFilter {
  readonly status?: ChildStatus | readonly ChildStatus[];
  readonly category?: ChildCategory;
  readonly grade?: number | string;
  readonly guardianship?: Guardianship;
  readonly district?: string;
  readonly township?: string;
  readonly year?: number | string;
  /** Confirmed children whose team is still to be formed. */
  readonly awaitsTeam?: boolean;
}

/** The filters as the server's condition. */
export function whereOf(filter: ChildFilter): ChildWhere {
  const { status, category, grade, guardianship, district, township, year, awaitsTeam } = filter;
  return {
    status: oneOf(status),
    category: is(category),
    grade: is(numberOf(grade)),
    guardianship: is(guardianship),
    district: related({ code: is(district) }),
    township: related({ id: is(township) }),
    programme: related({ year: is(numberOf(year)) }),
    awaitsTeam: awaitsTeam ? { eq: true } : undefined,
  };
}

function numberOf(value: number | string | undefined): number | undefined {
  return value === undefined || value === '' ? undefined : Number(value);
}

/** The resource’s documents. */
export const documents: ResourceDocuments = {
  getList: readList(CHILD_LIST, { from: (data) => data.children, where: whereOf }),
  getOne: readOne(CHILD, ({ child }) => child && { ...child, ...formOf(child) }),
  getMany: readMany(CHILDREN_BY_ID, (data) => data.children),
  create: createWith(REGISTER_CHILD, {
    input: (form: ChildForm): RegisterChildInput => registerInput(form),
    from: (data) => data.registerChild.child,
  }),
  update: editWith(CHANGE_CHILD, {
    input: (changes: Partial<ChildForm>, id): Omit<ChangeChildInput, 'expectedVersion'> => changeInput(changes, id),
    from: (data) => data.changeChild.child,
  }),
};
