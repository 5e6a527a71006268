import { type Obstacle, obstacle } from '../rules/obstacle.ts';

/** Nobody decides their own request: whoever submitted it, another person of that office approves or rejects it. */
export function notOwnRequest(requestedById: string | null, deciderId: string): Obstacle | null {
  if (requestedById !== deciderId) return null;
  return obstacle('OWN_REQUEST', {
    zh: '不能审批自己提交的申请，请由其他人员审批',
    en: 'Nobody decides their own request; someone else has to',
  });
}
