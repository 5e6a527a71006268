import type { RunningContender } from './contender.ts';
import { pairedRatios, quantile, type Spread, spreadOf } from './figures.ts';
import type { Ask, Contender, Question } from './questions/question.ts';
import { Random } from './random.ts';
import { runSlice, type Slice } from './slice.ts';
import type { World } from './world.ts';

/** Whether requests repeat a few ids, or each asks for others. */
export type Warmth = 'warm' | 'cold';

/** How long and how often is measured. */
export interface Effort {
  readonly rounds: number;
  readonly sliceMs: number;
  readonly warmUpMs: number;
}

/** Requests that a warm measurement repeats. */
const WARM_REQUESTS = 16;

/** The figures of one server on one question. Times in milliseconds, memory in megabytes, rates in requests per second. */
export interface Result {
  readonly contender: Contender;
  readonly rate: Spread;
  readonly p50: number;
  readonly p99: number;
  /** Processor time per request, of the server and of PostgreSQL. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly memory: number;
}

/** The figures of all servers on one question, measured by turns. */
export interface Comparison {
  readonly question: string;
  readonly title: string;
  readonly warmth: Warmth;
  readonly requests: number;
  readonly results: readonly Result[];
  /** Our rate in the rate of another server, of the same round. */
  readonly ratios: readonly { readonly to: Contender; readonly ratio: Spread }[];
}

/** Measures the servers by turns: a short slice each, in an order that rotates from round to round. */
export async function compare(
  question: Question,
  warmth: Warmth,
  contenders: readonly RunningContender[],
  world: World,
  postmasterPid: number,
  effort: Effort,
): Promise<Comparison> {
  const streams = new Map(contenders.map((one, at) => [one.name, requestsFor(one, question, warmth, world, at)]));
  const slices = new Map<Contender, Slice[]>(contenders.map(({ name }) => [name, []]));
  const run = ({ name, connections, server }: RunningContender, milliseconds: number) =>
    runSlice(connections, streams.get(name) ?? noRequest, milliseconds, { serverPid: server.pid, postmasterPid });
  for (const contender of contenders) await run(contender, effort.warmUpMs);
  for (let round = 0; round < effort.rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender) slices.get(contender.name)?.push(await run(contender, effort.sliceMs));
    }
  }
  return summed(question, warmth, slices);
}

function noRequest(): Buffer {
  throw new Error('a server without requests');
}

/** Warm: a few requests, drawn once, in turn, the same for all. Cold: another draw each time, and other ones for each server. */
function requestsFor(
  contender: RunningContender,
  question: Question,
  warmth: Warmth,
  world: World,
  at: number,
): () => Buffer {
  if (warmth === 'cold') {
    const random = new Random(7919 * (at + 2));
    return () => contender.request(question, question.draw(world, random));
  }
  const random = new Random(1);
  const asks: Ask[] = Array.from({ length: WARM_REQUESTS }, () => question.draw(world, random));
  const requests = asks.map((ask) => contender.request(question, ask));
  let sent = 0;
  return () => requests[sent++ % requests.length] ?? noRequest();
}

function summed(question: Question, warmth: Warmth, slices: ReadonlyMap<Contender, readonly Slice[]>): Comparison {
  const rates = (name: Contender) => (slices.get(name) ?? []).map(({ requests, seconds }) => requests / seconds);
  const others = [...slices.keys()].filter((name) => name !== 'ours');
  return {
    question: question.name,
    title: question.title,
    warmth,
    requests: [...slices.values()].flat().reduce((sum, { requests }) => sum + requests, 0),
    results: [...slices].map(([name, own]) => resultOf(name, own, rates(name))),
    ratios: others.map((to) => ({ to, ratio: spreadOf(pairedRatios(rates('ours'), rates(to))) })),
  };
}

function resultOf(contender: Contender, slices: readonly Slice[], rates: readonly number[]): Result {
  const latencies = slices.flatMap((slice) => slice.latencies).sort((one, other) => one - other);
  const perRequest = (of: (slice: Slice) => number) =>
    slices.reduce((sum, slice) => sum + of(slice), 0) / latencies.length;
  return {
    contender,
    rate: spreadOf(rates),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    serverCpu: perRequest((slice) => slice.serverCpu),
    databaseCpu: perRequest((slice) => slice.databaseCpu),
    memory: Math.max(...slices.map(({ memory }) => memory)),
  };
}
