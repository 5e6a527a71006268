import { rulesOf } from '../rule-entry.ts';

/** What the Law on the Protection of Minors adds. The pledge of rule 51 is the one that the notice lists in 二.6. */
export const LAW = rulesOf('未成年人保护法第六十二条', [
  {
    number: 51,
    code: 'WORKER_RECORD_CHECK',
    force: ['H'],
    title: { zh: '违法犯罪记录查询', en: 'Criminal-record check' },
    words: '密切接触未成年人的单位应当每年定期对工作人员是否具有上述违法犯罪记录进行查询',
    english: 'units in close contact with minors check every year whether their staff have such criminal records',
    parameters: ['recordCheckMonths'],
    source: 'LAW',
  },
  {
    number: 51,
    code: 'WORKER_PLEDGE',
    force: ['H'],
    clause: '二.6',
    title: { zh: '儿童保护承诺书', en: 'Safeguarding pledge' },
    words: '《儿童保护承诺书》',
    english: 'the safeguarding pledge',
  },
  {
    number: 52,
    code: 'ABUSE_REPORTED_AT_ONCE',
    force: ['T'],
    clause: '未成年人保护法第十一条',
    title: { zh: '侵害线索强制报告', en: 'Suspected abuse is reported' },
    words:
      '在工作中发现未成年人身心健康受到侵害、疑似受到侵害或者面临其他危险情形的，应当立即向公安、民政、教育等有关部门报告',
    english:
      'whoever finds in their work that a minor is harmed, is suspected to be harmed or is in other danger reports it at once to police, civil affairs and education',
    parameters: ['statutoryReportHours'],
    source: 'LAW',
  },
]);
