import { declareEnum } from '../read/enums.ts';
import type { ActivityAim as Aim, ActivityKind as Kind } from './activity.terms.ts';
import type { ActivityStatus as Status } from './activity.workflow.ts';

export const ActivityKind = declareEnum(
  'ActivityKind',
  {
    GROWTH_GROUP: 'GROWTH_GROUP',
    PARENT_CHILD: 'PARENT_CHILD',
    VOLUNTEERING: 'VOLUNTEERING',
    OUTING: 'OUTING',
    OTHER: 'OTHER',
  } as const,
  'The kinds of group activity that the notice names (rule 28).',
  {
    GROWTH_GROUP: '成长小组.',
    PARENT_CHILD: '亲子活动.',
    VOLUNTEERING: '社区志愿服务.',
    OUTING: '外出参访.',
    OTHER: '其他: none of those named; it warns.',
  },
);
export type ActivityKind = Kind;

export const ActivityAim = declareEnum(
  'ActivityAim',
  { KNOW_SOCIETY: 'KNOW_SOCIETY', TAKE_PART: 'TAKE_PART', BLEND_IN: 'BLEND_IN' } as const,
  'What a group activity is for (rule 29).',
  { KNOW_SOCIETY: '认识社会.', TAKE_PART: '参与社会.', BLEND_IN: '融入社会.' },
);
export type ActivityAim = Aim;

export const ActivityStatus = declareEnum(
  'ActivityStatus',
  { PLANNED: 'PLANNED', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const,
  'Where a group activity stands.',
  { PLANNED: 'To be held.', HELD: 'Held: counts for the year (rule 26).', CANCELLED: 'Not held, with a reason.' },
);
export type ActivityStatus = Status;
