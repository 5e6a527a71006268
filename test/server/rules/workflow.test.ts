import { describe, expect, it } from '@jest/globals';
import { CHILD_WORKFLOW } from '../../../server/children/child.workflow.ts';
import { QUOTA_APPROVAL_WORKFLOW } from '../../../server/quotas/quota.rules.ts';
import { obstacleMessage } from '../../../server/rules/obstacle.ts';
import { nextState, stateAllows, statesOpenTo } from '../../../server/rules/workflow.ts';
import { VISIT_WORKFLOW } from '../../../server/visits/visit.workflow.ts';

describe('a workflow', () => {
  it('leads from state to state by its actions', () => {
    expect(nextState(CHILD_WORKFLOW, 'DRAFT', 'SUBMIT')).toBe('SUBMITTED');
    expect(nextState(CHILD_WORKFLOW, 'SUBMITTED', 'CONFIRM')).toBe('CONFIRMED');
    expect(nextState(VISIT_WORKFLOW, 'SUBMITTED', 'SIGN')).toBe('QUALIFYING');
    expect(nextState(QUOTA_APPROVAL_WORKFLOW, 'PENDING', 'APPROVE')).toBe('APPROVED');
  });

  it.each([
    ['confirms no draft', 'DRAFT', 'CONFIRM'],
    ['confirms no child twice', 'CONFIRMED', 'CONFIRM'],
    ['changes no child while it is submitted', 'SUBMITTED', 'CHANGE'],
    ['does nothing more with a withdrawn child', 'WITHDRAWN', 'SUBMIT'],
  ] as const)('%s', (_name, state, action) => {
    expect(stateAllows(CHILD_WORKFLOW, state, action)).toMatchObject({ code: 'WRONG_STATE', found: state });
  });

  it('takes a rejected child again once it was put right', () => {
    expect(stateAllows(CHILD_WORKFLOW, 'REJECTED', 'SUBMIT')).toBeNull();
  });

  it('decides an approval once', () => {
    expect(statesOpenTo(QUOTA_APPROVAL_WORKFLOW, 'REJECT')).toEqual(['PENDING']);
  });

  it('names the state that stands in the way and the one that is needed', () => {
    const obstacle = stateAllows(CHILD_WORKFLOW, 'DRAFT', 'CONFIRM');
    expect(obstacle && obstacleMessage(obstacle, 'zh-CN')).toBe('目前为“草稿”，须为“待确认”');
    expect(obstacle && obstacleMessage(obstacle, 'en')).toBe('The state is “draft”; it has to be “submitted”');
  });
});
