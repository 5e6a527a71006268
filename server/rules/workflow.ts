import type { Bilingual } from './locale.ts';
import { type Obstacle, obstacle } from './obstacle.ts';

/** What may be done in each state, and the state that it leads to. An action that a state does not list is closed. */
export type Transitions<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

/** A record's life as data: its states with their names, and the actions open in each. */
export interface Workflow<State extends string, Action extends string> {
  readonly states: Readonly<Record<State, Bilingual>>;
  readonly transitions: Transitions<State, Action>;
}

/** The state that an action leads to; null where the action is closed. */
export function nextState<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  state: State,
  action: Action,
): State | null {
  return workflow.transitions[state][action] ?? null;
}

/** The states in which an action is open. */
export function statesOpenTo<State extends string, Action extends string>(
  { transitions }: Workflow<State, Action>,
  action: Action,
): readonly State[] {
  return (Object.keys(transitions) as State[]).filter((state) => transitions[state][action] !== undefined);
}

/** What stands against an action in a state: nothing, or that the state is another one than the action needs. */
export function stateAllows<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  state: State,
  action: Action,
): Obstacle | null {
  if (nextState(workflow, state, action) !== null) return null;
  const open = statesOpenTo(workflow, action);
  const names = open.map((each) => workflow.states[each]);
  const needed = { zh: names.map((name) => name.zh).join('、'), en: names.map((name) => name.en).join(' or ') };
  return obstacle(
    'WRONG_STATE',
    { zh: '目前为“{state}”，须为“{needed}”', en: 'The state is “{state}”; it has to be “{needed}”' },
    { required: open.join('|'), found: state, args: { state: workflow.states[state], needed } },
  );
}
