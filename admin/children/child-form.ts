import type { ChangeChildInput, ChildQuery, GuardianInput, RegisterChildInput } from '../generated/graphql.ts';

type Child = NonNullable<ChildQuery['child']>;

/** A guardian in the form: what is masked is shown beside the field, and a new telephone is typed into it. */
export interface GuardianForm extends Omit<GuardianInput, 'phone'> {
  readonly phone?: string | null;
  readonly maskedPhone?: string | null;
}

/** The sources of the form, named as the input's fields so that faults find them. */
export interface ChildForm extends Omit<RegisterChildInput, 'idempotencyKey' | 'dryRun' | 'guardians'> {
  readonly guardians: readonly GuardianForm[];
}

/** What a form starts with. Sealed values are never read back: an empty field leaves them as they are. */
export function formOf(child: Child) {
  const { name, sex, birthDate, idType, category, grade, schooling, school, guardianship, causes } = child;
  return {
    ...{ name, sex, birthDate, idType, category, grade, schooling, school, guardianship, causes },
    programmeId: child.programme.id,
    townshipId: child.township.id,
    villageId: child.village.id,
    idNumber: '',
    maskedIdNumber: child.idNumber,
    address: null,
    guardians: child.guardians.map(({ phone, ...guardian }) => ({ ...guardian, phone: null, maskedPhone: phone })),
  };
}

/** The form as the input of a registration. */
export function registerInput(form: ChildForm): RegisterChildInput {
  const { programmeId, name, sex, birthDate, idType, idNumber, category, grade, schooling, townshipId, villageId } =
    form;
  return {
    ...{ programmeId, name, sex, birthDate, idType, idNumber, category, grade, schooling, townshipId, villageId },
    school: form.school || null,
    guardianship: form.guardianship || null,
    address: form.address || null,
    causes: form.causes ?? [],
    guardians: (form.guardians ?? []).map(guardianInput),
  };
}

const CHANGEABLE = [
  'name',
  'sex',
  'birthDate',
  'idType',
  'idNumber',
  'category',
  'grade',
  'schooling',
  'school',
  'guardianship',
  'causes',
  'townshipId',
  'villageId',
  'address',
] as const satisfies readonly (keyof ChangeChildInput & keyof ChildForm)[];

/** The changed part of the form as the input of an edit. */
export function changeInput(changes: Partial<ChildForm>, childId: string): Omit<ChangeChildInput, 'expectedVersion'> {
  const facts = CHANGEABLE.filter((key) => key in changes).map((key) => [key, changes[key]]);
  const { guardians } = changes;
  return {
    childId,
    ...Object.fromEntries(facts),
    ...(guardians ? { guardians: guardians.map(guardianInput) } : {}),
  };
}

/** The fields without which the server is not asked: it would refuse the form as incomplete. */
const ASKED_WITH = [
  'programmeId',
  'name',
  'sex',
  'birthDate',
  'idType',
  'idNumber',
  'category',
  'grade',
  'schooling',
  'townshipId',
  'villageId',
] as const satisfies readonly (keyof ChildForm)[];

/** Whether enough is filled in to ask the server about a registration. */
export function isComplete(form: Partial<ChildForm>): form is ChildForm {
  return ASKED_WITH.every((key) => form[key] !== undefined && form[key] !== null && form[key] !== '');
}

/** The form without guardians and causes that are begun and not whole yet: the server is asked about the rest. */
export function wholeParts<Form extends Partial<ChildForm>>(form: Form): Form {
  const { guardians = [], causes = [] } = form;
  return {
    ...form,
    guardians: guardians.filter((guardian) => Boolean(guardian?.name && guardian.relation)),
    causes: causes.filter((each) => Boolean(each?.parent && each.cause)),
  };
}

/** A telephone that was not typed anew is left out, which keeps the recorded one. */
function guardianInput({ id, name, relation, actualCarer, health, phone }: GuardianForm): GuardianInput {
  return {
    ...(id ? { id } : {}),
    name,
    relation,
    actualCarer: actualCarer ?? false,
    health: health || null,
    ...(phone ? { phone } : {}),
  };
}
