import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { demonstrationClock } from '../../server/demonstration/start.ts';
import { systemClock } from '../../server/identity/clock.ts';
import { circumstancesOf } from './circumstances.ts';
import { type RunningContender, startContender } from './contender.ts';
import { checkEqual } from './equality.ts';
import { type Ground, KEPT, layGround } from './ground.ts';
import { measureGrowth } from './growth.ts';
import { type Comparison, compare, type Effort, type Warmth } from './measure.ts';
import { CHILD_FILE } from './questions/child-file.ts';
import { HOME_PAGE } from './questions/home-page.ts';
import { LIST_PAGE } from './questions/list-page.ts';
import { NESTED_READ } from './questions/nested-read.ts';
import { CONTENDERS, type Question } from './questions/question.ts';
import { RECORD_VISIT } from './questions/record-visit.ts';
import { Random } from './random.ts';
import { keep } from './report.ts';
import { measureStartup } from './startup.ts';
import { comparisonText } from './table.ts';
import { takeTurn } from './turn.ts';
import { drawWorld, type World } from './world.ts';

/** Requests under way at one time, and connections of each kind that each server has to PostgreSQL. */
const AT_ONCE = 8;
const QUESTIONS: readonly Question[] = [LIST_PAGE, CHILD_FILE, NESTED_READ, HOME_PAGE, RECORD_VISIT];
const WARMTHS: Readonly<Record<Question['kind'], readonly Warmth[]>> = {
  drawn: ['warm', 'cold'],
  same: ['warm'],
  write: ['cold'],
};

const { values: given } = parseArgs({
  options: {
    /** Of the year that is measured on. */
    children: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '9' },
    /** Milliseconds of a slice. */
    slice: { type: 'string', default: '2000' },
    /** Questions with this in their name alone; nothing is written then. */
    only: { type: 'string' },
  },
});
const slice = Number(given.slice);
const effort: Effort = { rounds: Number(given.rounds), sliceMs: slice, warmUpMs: slice };

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function compareAll(
  questions: readonly Question[],
  contenders: readonly RunningContender[],
  world: World,
  ground: Ground,
): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const question of questions) {
    await checkEqual(question, contenders, world, new Random(1));
    for (const warmth of WARMTHS[question.kind]) {
      const comparison = await compare(question, warmth, contenders, world, ground.postmasterPid, effort);
      say(`${comparisonText(comparison)}\n`);
      comparisons.push(comparison);
    }
  }
  return comparisons;
}

async function measure(ground: Ground): Promise<void> {
  const circumstances = await circumstancesOf(ground, AT_ONCE, effort);
  const behindMs = Date.now() - demonstrationClock(systemClock).now().getTime();
  const world = await drawWorld(ground.superuserUrl, behindMs);
  const settings = { appUrl: ground.appUrl, connections: AT_ONCE, behindMs, secretsFile: ground.secretsFile };
  const contenders = await Promise.all(CONTENDERS.map((name) => startContender(name, settings, AT_ONCE)));
  try {
    const questions = QUESTIONS.filter(({ name }) => name.includes(given.only ?? ''));
    const comparisons = await compareAll(questions, contenders, world, ground);
    const [ours] = contenders;
    if (given.only !== undefined || !ours) return;
    const growth = await measureGrowth({ ground, world, ours }, behindMs, AT_ONCE, effort);
    const startup = await measureStartup();
    const [loadAfter = 0] = loadavg();
    say(`Kept in ${keep({ circumstances: { ...circumstances, loadAfter }, comparisons, growth, startup })}.md`);
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
  }
}

mkdirSync(KEPT, { recursive: true });
takeTurn(KEPT);
const ground = await layGround(Number(given.children), say);
try {
  await measure(ground);
} finally {
  await ground.stop();
}
