/** One line of the notice's annex: a district, and how many children of each category it is to serve. */
export interface QuotaLine {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  readonly name: string;
  readonly inDifficulty: number;
  readonly orphans: number;
}

/** 附表 · 2022年项目任务指标分解表, in the order of the notice; the columns add up to 360 and 15. */
const QUOTAS: readonly QuotaLine[] = [
  { code: '310101', name: '黄浦区', inDifficulty: 17, orphans: 1 },
  { code: '310104', name: '徐汇区', inDifficulty: 20, orphans: 1 },
  { code: '310105', name: '长宁区', inDifficulty: 8, orphans: 0 },
  { code: '310106', name: '静安区', inDifficulty: 22, orphans: 0 },
  { code: '310107', name: '普陀区', inDifficulty: 15, orphans: 0 },
  { code: '310109', name: '虹口区', inDifficulty: 3, orphans: 0 },
  { code: '310110', name: '杨浦区', inDifficulty: 26, orphans: 4 },
  { code: '310112', name: '闵行区', inDifficulty: 27, orphans: 4 },
  { code: '310113', name: '宝山区', inDifficulty: 9, orphans: 1 },
  { code: '310114', name: '嘉定区', inDifficulty: 19, orphans: 1 },
  { code: '310115', name: '浦东新区', inDifficulty: 76, orphans: 1 },
  { code: '310116', name: '金山区', inDifficulty: 27, orphans: 0 },
  { code: '310117', name: '松江区', inDifficulty: 18, orphans: 1 },
  { code: '310118', name: '青浦区', inDifficulty: 33, orphans: 1 },
  { code: '310120', name: '奉贤区', inDifficulty: 25, orphans: 0 },
  { code: '310151', name: '崇明区', inDifficulty: 15, orphans: 0 },
];

/** The programme year that 沪民儿福发〔2022〕2号 sets up: its dates, its standard and its table of quotas. */
export const NOTICE_2022 = {
  year: 2022,
  number: '沪民儿福发〔2022〕2号',
  title: '上海市民政局 上海市财政局关于深化实施本市“为义务教育阶段家庭监护缺失或不当的儿童提供支持服务”项目的通知',
  issuedOn: '2022-02-07',
  startsOn: '2022-01-01',
  endsOn: '2022-12-31',
  /** Yuan per child (三). */
  perChildStandard: '10000.00',
  plannedInDifficulty: 360,
  plannedOrphans: 15,
  quotas: QUOTAS,
} as const;
