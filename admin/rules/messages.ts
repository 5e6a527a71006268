import type { Phrases } from '../i18n/phrases.ts';

/** The words of the rule catalogue. */
export const messages = {
  name: ['规则', 'Rules'],
  title: ['通知与法律的规则', 'The rules of the notice and the law'],
  enforced: ['系统执行', 'Enforced'],
  recorded: ['暂由人工执行', 'By hand as yet'],
  force: ['效力', 'Force'],
  parameters: ['参数', 'Settings'],
} as const satisfies Phrases;
