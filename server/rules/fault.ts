import type { Path } from './evidence.ts';
import { type Arguments, type Bilingual, type Locale, say } from './locale.ts';

/** The closed list of what can be wrong with a value before any rule of the notice is asked. */
export const INPUT_FAULTS = {
  REQUIRED: { zh: '此项必填', en: 'This is required' },
  NOT_TEXT: { zh: '须为文字', en: 'This must be text' },
  TOO_LONG: { zh: '最多{max}个字', en: 'At most {max} characters are allowed' },
  TOO_SHORT: { zh: '至少{min}个字', en: 'At least {min} characters are required' },
  CONTROL_CHARACTERS: { zh: '含有不可见的控制字符', en: 'This contains control characters' },
  NOT_A_NUMBER: { zh: '须为数字', en: 'This must be a number' },
  NOT_AN_INTEGER: { zh: '须为整数', en: 'This must be a whole number' },
  OUT_OF_RANGE: { zh: '须在{min}至{max}之间', en: 'This must be between {min} and {max}' },
  NOT_MONEY: {
    zh: '金额须为不带符号、最多两位小数的数字',
    en: 'An amount is an unsigned number with at most two decimals',
  },
  NOT_A_DATE: { zh: '日期不存在，格式须为 2022-03-01', en: 'There is no such date; write it as 2022-03-01' },
  NOT_A_MONTH: { zh: '月份不存在，格式须为 2022-03', en: 'There is no such month; write it as 2022-03' },
  NOT_A_TIME: {
    zh: '时间须带时区，如 2022-03-12T14:00:00+08:00',
    en: 'A time needs its zone: 2022-03-12T14:00:00+08:00',
  },
  NOT_AN_ID: { zh: '标识格式不正确', en: 'This is not an identifier' },
  NOT_FOUND: { zh: '没有这条记录', en: 'There is no such record' },
  UNKNOWN_VALUE: { zh: '取值不在允许的范围内', en: 'This value is not one of those allowed' },
  NOT_APPLICABLE: { zh: '此处不适用，请留空', en: 'This does not apply here; leave it out' },
  UNKNOWN_FIELD: { zh: '没有此项', en: 'There is no such field' },
  NOT_YES_OR_NO: { zh: '须为 true 或 false', en: 'This must be true or false' },
  NOT_AN_OBJECT: { zh: '须为对象', en: 'This must be an object' },
  DUPLICATE: { zh: '重复', en: 'This is given twice' },
  TOO_MANY: { zh: '最多{max}项', en: 'At most {max} items are allowed' },
  TOO_FEW: { zh: '至少{min}项', en: 'At least {min} items are required' },
  IN_THE_FUTURE: { zh: '不能晚于现在', en: 'This can’t be in the future' },
  NOT_BEFORE: { zh: '不能早于{limit}', en: 'This can’t be before {limit}' },
  NOT_AFTER: { zh: '不能晚于{limit}', en: 'This can’t be after {limit}' },
  END_BEFORE_START: { zh: '结束须晚于开始', en: 'The end must come after the start' },
  NOT_ONE_DAY: {
    zh: '开始与结束须在走访当日（北京时间）',
    en: 'Start and end must be on the day of the visit (Shanghai time)',
  },
  PAUSE_TOO_LONG: { zh: '间歇时长不能达到全程{minutes}分钟', en: 'Pauses can’t take up the whole {minutes} minutes' },
  MONTH_NOT_OWED: { zh: '该个案在此月份没有走访任务', en: 'The case owes no visit in this month' },
  NAME_CHARACTERS: {
    zh: '姓名只能由汉字、拉丁字母、间隔号“·”、连字符和空格组成',
    en: 'A name consists of Han or Latin letters, the dot ·, hyphens and spaces',
  },
  ID_NUMBER_FORM: { zh: '身份号码须为17位数字加1位校验码', en: 'An ID number has 17 digits and a check character' },
  ID_NUMBER_DATE: { zh: '身份号码中的出生日期不存在', en: 'The birth date within the ID number does not exist' },
  ID_NUMBER_CHECK: { zh: '身份号码校验码不符，请核对', en: 'The check character of the ID number does not fit' },
  ID_NUMBER_BIRTH_DATE: { zh: '出生日期与身份号码不一致', en: 'The birth date differs from the one in the ID number' },
  ID_NUMBER_SEX: { zh: '性别与身份号码不一致', en: 'The sex differs from the one in the ID number' },
  ID_NUMBER_TAKEN: { zh: '该证件号码已经登记', en: 'This ID number is already registered' },
  CREDIT_CODE_FORM: {
    zh: '统一社会信用代码须为18位，不含字母I、O、S、V、Z',
    en: 'A unified social credit code has 18 characters, without the letters I, O, S, V and Z',
  },
  CREDIT_CODE_CHECK: {
    zh: '统一社会信用代码校验码不符，请核对',
    en: 'The check character of the credit code does not fit',
  },
  CREDIT_CODE_TAKEN: { zh: '该统一社会信用代码已经登记', en: 'This credit code is already registered' },
  ALREADY_REGISTERED: { zh: '已经登记', en: 'This is already registered' },
  DIVISION_CODE: {
    zh: '代码须为{digits}位数字，以上级代码{prefix}开头',
    en: 'The code has {digits} digits and begins with {prefix}, the code of the division above',
  },
  PHONE_FORM: { zh: '电话号码格式不正确', en: 'This is not a telephone number' },
  NULL_OPERAND: { zh: '筛选值不能为空（null），请改用 isNull', en: 'A filter can’t compare with null; use isNull' },
  PAGING_CONTRADICTS: {
    zh: '分页参数互相矛盾：first/after、last/before、first/offset 三选一',
    en: 'The paging arguments contradict each other: use first/after, last/before or first/offset',
  },
  BAD_CURSOR: { zh: '游标无效，或来自另一种排序', en: 'The cursor is not valid, or comes from another sorting' },
  NOTHING_TO_CHANGE: { zh: '没有需要更改的内容', en: 'There is nothing to change' },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '该幂等键已用于另一项请求',
    en: 'This idempotency key was used for a different request',
  },
} as const satisfies Record<string, Bilingual>;

export type FaultCode = keyof typeof INPUT_FAULTS;

/** One value of the input that can't be taken as it is. Never holds the value itself: it may identify a child. */
export interface Fault {
  readonly kind: 'FAULT';
  readonly path: Path;
  readonly fault: FaultCode;
  readonly args: Arguments;
}

export function faultAt(path: Path, fault: FaultCode, args: Arguments = {}): Fault {
  return { kind: 'FAULT', path, fault, args };
}

export function faultMessage(fault: Fault, locale: Locale): string {
  return say(INPUT_FAULTS[fault.fault], locale, fault.args);
}

/** The outcome of reading a value from outside: the value in its normal form, or what is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: FaultCode; readonly args: Arguments };

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function unparsable(fault: FaultCode, args: Arguments = {}): Parsed<never> {
  return { ok: false, fault, args };
}

/** The faults of a value read from outside: none when it could be read. */
export function faultsOf(path: Path, reading: Parsed<unknown>): readonly Fault[] {
  return reading.ok ? [] : [faultAt(path, reading.fault, reading.args)];
}
