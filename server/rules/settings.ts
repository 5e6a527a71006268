import { z } from 'zod';
import type { IsoDate } from '../identity/calendar.ts';
import type { Clause } from './clause.ts';
import type { Bilingual } from './locale.ts';

/** What a setting is counted in. */
export type Unit =
  | 'PEOPLE'
  | 'TIMES'
  | 'MINUTES'
  | 'HOURS'
  | 'WORKING_DAYS'
  | 'DAY_OF_MONTH'
  | 'MONTHS'
  | 'YEARS'
  | 'GRADE'
  | 'DIVISION_CODE'
  | 'CHOICE'
  | 'YES_NO'
  | 'PERIODS';

/** One setting of a programme year: the clause it interprets, its unit, its default and what it means. */
export interface Setting<Schema extends z.ZodType> extends Bilingual {
  readonly clause: Clause;
  readonly unit: Unit;
  readonly schema: Schema;
  readonly initial: z.output<Schema>;
}

function setting<Schema extends z.ZodType>(
  clause: Clause,
  unit: Unit,
  schema: Schema,
  initial: z.output<Schema>,
  zh: string,
  en: string,
): Setting<Schema> {
  return { clause, unit, schema, initial, zh, en };
}

const whole = (min: number, max: number) => z.number().int().min(min).max(max);
const yesOrNo = z.boolean();
const day = z.iso.date().transform((text) => text as IsoDate);
const period = z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to);
const LAW_62 = '未成年人保护法第六十二条';
const LAW_11 = '未成年人保护法第十一条';

/**
 * Every figure and interpretation of the notice that another year may change, with the default of 2022 where the
 * notice is silent. No rule holds such a figure itself.
 */
export const SETTINGS = {
  cityCode: setting(
    '一',
    'DIVISION_CODE',
    z.string().regex(/^\d{2}$/),
    '31',
    '本市行政区划代码前两位',
    'First two digits of the division codes of this city',
  ),
  gradeFrom: setting('一', 'GRADE', whole(1, 12), 1, '义务教育最低年级', 'Lowest grade of compulsory education'),
  gradeTo: setting('一', 'GRADE', whole(1, 12), 9, '义务教育最高年级', 'Highest grade of compulsory education'),
  ageWarnFrom: setting('一', 'YEARS', whole(0, 25), 6, '低于此周岁时提醒', 'Below this age a warning is given'),
  ageWarnTo: setting('一', 'YEARS', whole(0, 25), 15, '高于此周岁时提醒', 'Above this age a warning is given'),
  quotaExcess: setting(
    '附表',
    'CHOICE',
    z.enum(['APPROVAL', 'REFUSED']),
    'APPROVAL',
    '超指标：经区民政局落实预算可确认，或一律不予确认',
    'Enrolment above the quota: open with the district bureau’s approval, or never',
  ),
  visitsPerMonth: setting(
    '二.3',
    'TIMES',
    whole(1, 31),
    1,
    '每名儿童每月最少走访次数',
    'Least number of qualifying visits per child and month',
  ),
  visitMinPeople: setting(
    '二.3',
    'PEOPLE',
    whole(1, 10),
    2,
    '每次走访最少工作人员数',
    'Least number of service-side people at a visit',
  ),
  visitMinMinutes: setting(
    '二.3',
    'MINUTES',
    whole(1, 720),
    120,
    '每次会谈最短净时长',
    'Least net length of a session',
  ),
  providerStaffCount: setting(
    '二.3',
    'YES_NO',
    yesOrNo,
    true,
    '承接组织在册员工计入走访人数',
    'Registered provider staff outside the team count as people at a visit',
  ),
  firstAssessmentCounts: setting(
    '二.3',
    'YES_NO',
    yesOrNo,
    true,
    '符合要求的首次入户评估计作当月走访',
    'A first-assessment visit that qualifies counts for its month',
  ),
  firstMonthCounts: setting(
    '二.3',
    'YES_NO',
    yesOrNo,
    true,
    '个案开始当月须走访',
    'The month in which a case opens owes a visit',
  ),
  lastMonthCounts: setting(
    '二.3',
    'YES_NO',
    yesOrNo,
    true,
    '个案结束当月须走访',
    'The month in which a case ends owes a visit',
  ),
  carerMaySign: setting(
    '二.3',
    'YES_NO',
    yesOrNo,
    true,
    '监护人不在时可由实际照料人等代签并说明',
    'With the guardian away a carer or body may sign, with relation and reason',
  ),
  witnessedRefusalCounts: setting(
    '二.3',
    'YES_NO',
    yesOrNo,
    true,
    '拒签经第二人见证的走访计入',
    'A visit whose signature was refused before a witness counts',
  ),
  serviceRecordWorkingDays: setting(
    '二.3',
    'WORKING_DAYS',
    whole(0, 60),
    5,
    '个案服务记录表完成期限',
    'Working days within which a service record is completed',
  ),
  summaryDayOfMonth: setting(
    '二.3',
    'DAY_OF_MONTH',
    whole(1, 28),
    5,
    '月度汇总表报送期限（次月几日）',
    'Day of the next month by which the monthly summary is sent',
  ),
  projectEnds: setting(
    '二.3',
    'CHOICE',
    z.enum(['CLOSURE_OR_PROGRAMME', 'PROGRAMME']),
    'CLOSURE_OR_PROGRAMME',
    '项目结束：个案结案与项目届满取早，或以项目届满为准',
    'End of project: the earlier of closure and programme end, or programme end',
  ),
  activitiesPerYear: setting(
    '二.4',
    'TIMES',
    whole(0, 52),
    2,
    '每年最少集体拓展活动次数',
    'Least number of group activities a year',
  ),
  activitiesCountedPer: setting(
    '二.4',
    'CHOICE',
    z.enum(['PROVIDER_DISTRICT', 'CHILD']),
    'PROVIDER_DISTRICT',
    '活动次数按承接组织和区计，或按儿童计',
    'Activities are counted per provider and district, or per child',
  ),
  activityPeriods: setting(
    '二.4',
    'PERIODS',
    z.array(period).max(40),
    [
      { from: '2022-01-01', to: '2022-01-03' },
      { from: '2022-01-20', to: '2022-02-16' },
      { from: '2022-04-03', to: '2022-04-05' },
      { from: '2022-04-30', to: '2022-05-04' },
      { from: '2022-06-01', to: '2022-06-05' },
      { from: '2022-07-01', to: '2022-08-31' },
      { from: '2022-09-10', to: '2022-09-12' },
      { from: '2022-10-01', to: '2022-10-07' },
    ],
    '寒暑假、儿童节和法定节假日',
    'School holidays, Children’s Day and public holidays',
  ),
  complexCaseReportHours: setting(
    '二.5',
    'HOURS',
    whole(0, 168),
    24,
    '疑难个案首次上报期限',
    'Hours within which a complex case is reported',
  ),
  proRating: setting(
    '三',
    'YES_NO',
    yesOrNo,
    false,
    '中途加入或退出按月折算标准',
    'The standard is pro-rated for late joiners and early leavers',
  ),
  childSpendAboveStandard: setting(
    '三',
    'CHOICE',
    z.enum(['WARNED', 'REFUSED']),
    'WARNED',
    '单个儿童支出超过标准：提醒或不予支出',
    'Spend on one child above the standard: warned about or refused',
  ),
  teamServicesInside: setting(
    '三',
    'YES_NO',
    yesOrNo,
    true,
    '执行小组自行提供的专业服务在标准内列支',
    'Specialist services given by the team itself are inside the standard',
  ),
  recordCheckMonths: setting(
    LAW_62,
    'MONTHS',
    whole(1, 60),
    12,
    '违法犯罪记录查询有效期',
    'Months for which a criminal-record check holds',
  ),
  statutoryReportHours: setting(
    LAW_11,
    'HOURS',
    whole(0, 72),
    0,
    '侵害线索强制报告期限（0为立即）',
    'Hours within which suspected abuse is reported; 0 is at once',
  ),
} as const;
