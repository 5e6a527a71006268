import type { ServiceKind } from '../visits/visit.enums.ts';
import type { Chance } from './chance.ts';

const NOTES: Readonly<Record<ServiceKind, readonly string[]>> = {
  GUARDIANSHIP_GUIDANCE: [
    '与监护人讨论作息与看护安排，约定晚间外出须有人照看。',
    '指导照料人用鼓励的方式沟通，减少当面责备。',
    '了解家庭本月收支，协助整理补助申请材料。',
    '与祖辈交流管教分歧，商定由一人统一安排学习时间。',
    '提醒监护人按期复诊并妥善保管药品。',
  ],
  EDUCATION_SUPPORT: [
    '陪同完成数学作业，分数应用题较上月有进步。',
    '检查英语默写，制定每日二十分钟朗读计划。',
    '与班主任电话沟通，近期课堂注意力有所改善。',
    '一起整理错题本，约定每周末复习一次。',
    '协助准备开学用品，核对课表与上学路线。',
    '阅读课外书并口头复述，表达比以往主动。',
  ],
  DAILY_CARE: [
    '查看三餐与起居，冰箱内食材充足，卫生状况良好。',
    '一起整理房间和书桌，学习角光线已改善。',
    '核对疫苗接种记录，提醒本月补种。',
    '添置换季衣物，身高较上次增加两厘米。',
    '检查燃气与用电，已告知独自在家时的注意事项。',
  ],
  COUNSELLING: [
    '以绘画方式谈到对父亲的想念，情绪平稳。',
    '练习用情绪卡片说出感受，能主动分享学校的事。',
    '近期睡眠不佳，教其放松呼吸的方法。',
    '谈及与同学的矛盾，共同想出三种应对办法。',
    '肯定其照顾外婆的行为，自我评价有所提高。',
  ],
  BEHAVIOUR_CORRECTION: [
    '与儿童商定每日手机使用不超过四十分钟，由祖母记录。',
    '回顾本月约定，迟到次数由五次减至一次。',
    '讨论未经允许拿取物品的后果，儿童愿意当面道歉。',
    '用积分表鼓励按时就寝，已连续达成十天。',
  ],
  SOCIAL_INTEGRATION: [
    '邀请参加社区图书角志愿服务，儿童表示愿意。',
    '陪同熟悉社区文化活动中心，报名书法班。',
    '鼓励参加学校足球队，已与体育老师联系。',
    '一起乘坐公交认识周边站点，练习独自出行。',
  ],
};

const KINDS: readonly (readonly [ServiceKind, number])[] = [
  ['GUARDIANSHIP_GUIDANCE', 26],
  ['EDUCATION_SUPPORT', 26],
  ['DAILY_CARE', 18],
  ['COUNSELLING', 18],
  ['BEHAVIOUR_CORRECTION', 6],
  ['SOCIAL_INTEGRATION', 6],
];

const SAFETY_NOTES = [
  '阳台护栏较低，已请居委会联系加装防护。',
  '家中热水器老旧，建议更换，暂请照料人陪同使用。',
  '手臂有擦伤，儿童称体育课摔倒，已与班主任核实。',
];

/** What was done at a visit. */
export interface ServiceGiven {
  readonly services: readonly ServiceKind[];
  readonly note: string;
  readonly safetyNote: string | null;
}

/** One or two of the six services, with a sentence on each. */
export function inventedService(chance: Chance): ServiceGiven {
  const first = chance.weighted(KINDS);
  const second = chance.weighted(KINDS);
  const services = first === second ? [first] : [first, second];
  return {
    services,
    note: services.map((kind) => chance.pick(NOTES[kind])).join(''),
    safetyNote: chance.happens(0.015) ? chance.pick(SAFETY_NOTES) : null,
  };
}
