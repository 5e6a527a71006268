import { rulesOf } from '../rule-entry.ts';

/** 二.1 确定承接项目的社会组织，组建服务执行小组 */
export const PROVIDER_AND_TEAM = rulesOf('二.1', [
  {
    number: 8,
    code: 'PROVIDER_CONTRACTED',
    force: ['H'],
    title: { zh: '承接社会组织已确定', en: 'A provider is contracted' },
    words: '确定承接项目的社会组织，组建服务执行小组',
    english: 'determine the social organisation that takes on the project, and form the service team',
  },
  {
    number: 9,
    code: 'TEAM_ONE_OF_EACH',
    force: ['H'],
    title: { zh: '执行小组三员各一名', en: 'One of each in the team' },
    words: '每名儿童执行小组由1名儿童督导员、1名儿童主任和1名儿童福利社工组成',
    english:
      'the team of each child consists of 1 child supervisor, 1 child director and 1 child-welfare social worker',
  },
  {
    number: 10,
    code: 'ONE_CASE_PER_PROGRAMME',
    force: ['H', 'D'],
    title: { zh: '一名儿童一个个案', en: 'One case per child' },
    words: '项目以社会工作个案干预的方式，为本市因家庭监护缺失、监护不当陷入困境的义务教育阶段儿童及其家庭提供',
    english: 'by way of social casework the project gives children in compulsory education and their families',
  },
  {
    number: 11,
    code: 'PLAN_SIX_SERVICES',
    force: ['S'],
    title: { zh: '个性化支持服务', en: 'The six kinds of service' },
    words: '家庭监护指导、教育帮扶、日常照料、心理疏导、行为矫治和社会融入等个性化支持服务',
    english:
      'individual support: guardianship guidance, education support, daily care, counselling, behaviour correction and social integration',
  },
]);
