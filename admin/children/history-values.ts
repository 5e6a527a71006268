import type { EnumName } from '../i18n/use-format.ts';
import type { Say } from './facts.ts';

/** The columns of the audit trail that people read, with what they are: an enum by its name, else how it is written. */
const SHOWN: Readonly<Record<string, EnumName | 'date' | 'moment' | 'grade' | 'text'>> = {
  name: 'text',
  sex: 'Sex',
  birth_date: 'date',
  id_type: 'IdType',
  category: 'ChildCategory',
  grade: 'grade',
  schooling: 'Schooling',
  school: 'text',
  guardianship: 'Guardianship',
  status_reason: 'text',
  submitted_at: 'moment',
  confirmed_at: 'moment',
  parent: 'CauseParent',
  cause: 'Cause',
  relation: 'Relation',
  health: 'text',
  role: 'WorkerRole',
  from_on: 'date',
  to_on: 'date',
  opened_on: 'date',
  closed_on: 'date',
  date: 'date',
  minutes: 'text',
  place: 'VisitPlace',
  exempt_reason: 'text',
  reason: 'text',
  budget_line: 'text',
  decision_note: 'text',
};

const STATES: readonly (readonly [string, EnumName])[] = [
  ['DRAFT|SUBMITTED|CONFIRMED|REJECTED|WITHDRAWN', 'ChildStatus'],
  ['OPEN|CLOSED', 'CaseStatus'],
  ['CONTACT|QUALIFYING', 'VisitStatus'],
  ['PENDING|APPROVED', 'ApprovalStatus'],
];

/** The values of one change in words: 状态 已确认；确认 2022年10月14日. Null when none of them is for people. */
export function tellValues(values: unknown, say: Say): string | null {
  if (typeof values !== 'object' || values === null) return null;
  const told = Object.entries(values).flatMap(([column, value]) => {
    const words = tellValue(column, value, say);
    const source = column.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
    return words === null ? [] : [`${say.translate(`resources.children.fields.${source}`, { _: column })} ${words}`];
  });
  return told.length > 0 ? told.join('；') : null;
}

function tellValue(column: string, value: unknown, { translate, word, format }: Say): string | null {
  const kind = column === 'status' ? stateName(value) : SHOWN[column];
  if (kind === undefined) return null;
  if (value === null || value === '') return translate('tonghu.fact.missing');
  const text = String(value);
  switch (kind) {
    case 'text':
      return text;
    case 'date':
      return format.date(text);
    case 'moment':
      return format.dateTime(text);
    case 'grade':
      return format.grade(Number(value));
    default:
      return word(kind, text);
  }
}

function stateName(value: unknown): EnumName | undefined {
  return STATES.find(([values]) => values.split('|').includes(String(value)))?.[1];
}
