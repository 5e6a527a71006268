import { isDeepStrictEqual } from 'node:util';
import { dataOf, type RunningContender } from './contender.ts';
import type { Json } from './questions/answer.ts';
import type { Question } from './questions/question.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** Requests on which the servers' answers are compared before anything is measured. */
const SAMPLES = 20;
const SHOWN = 1500;

/** Checks that all servers answer a question with the same facts. @throws with both answers when two differ */
export async function checkEqual(
  question: Question,
  contenders: readonly RunningContender[],
  world: World,
  random: Random,
): Promise<void> {
  for (let sample = 0; sample < SAMPLES; sample++) {
    const ask = question.draw(world, random);
    const facts = await Promise.all(
      contenders.map(async (contender) => question.facts[contender.name](await dataOf(contender, question, ask))),
    );
    const [first, ...others] = facts;
    others.forEach((other, at) => {
      if (isDeepStrictEqual(first, other)) return;
      const names = `${contenders[0]?.name} and ${contenders[at + 1]?.name}`;
      throw new Error(`${names} differ on ${question.name}:\n${shown(first)}\n${shown(other)}`);
    });
  }
}

function shown(facts: Json | undefined): string {
  return JSON.stringify(facts).slice(0, SHOWN);
}
