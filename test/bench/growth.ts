import { type RunningContender, startContender } from './contender.ts';
import { pairedRatios, type Spread, spreadOf } from './figures.ts';
import { type Ground, layGround } from './ground.ts';
import type { Effort } from './measure.ts';
import { HOME_PAGE } from './questions/home-page.ts';
import { Random } from './random.ts';
import { runSlice } from './slice.ts';
import { drawWorld, type World } from './world.ts';

/** The children of the notice. */
const NOTICE = 375;

/** What the home page costs with many children and with the notice's. Milliseconds of processor time, all together. */
export interface Growth {
  readonly children: number;
  readonly few: number;
  readonly many: Spread;
  readonly atNotice: Spread;
  readonly ratio: Spread;
}

interface Side {
  readonly ground: Ground;
  readonly world: World;
  readonly ours: RunningContender;
}

async function cost({ ground, world, ours }: Side, milliseconds: number): Promise<number> {
  const request = ours.request(HOME_PAGE, HOME_PAGE.draw(world, new Random(1)));
  const watched = { serverPid: ours.server.pid, postmasterPid: ground.postmasterPid };
  const { serverCpu, databaseCpu, requests } = await runSlice(ours.connections, () => request, milliseconds, watched);
  return (serverCpu + databaseCpu) / requests;
}

/** Measures by turns what the home page costs over a large year and over one of the notice's size. */
export async function measureGrowth(large: Side, behindMs: number, atOnce: number, effort: Effort): Promise<Growth> {
  const ground = await layGround(NOTICE, () => undefined);
  const settings = { appUrl: ground.appUrl, connections: atOnce, behindMs, secretsFile: ground.secretsFile };
  const ours = await startContender('ours', settings, atOnce);
  try {
    const small: Side = { ground, world: await drawWorld(ground.superuserUrl, behindMs), ours };
    const many: number[] = [];
    const few: number[] = [];
    for (let round = 0; round <= effort.rounds; round++) {
      many.push(await cost(large, effort.sliceMs));
      few.push(await cost(small, effort.sliceMs));
    }
    const [measuredMany, measuredFew] = [many.slice(1), few.slice(1)];
    return {
      children: large.ground.children,
      few: NOTICE,
      many: spreadOf(measuredMany),
      atNotice: spreadOf(measuredFew),
      ratio: spreadOf(pairedRatios(measuredMany, measuredFew)),
    };
  } finally {
    await ours.stop();
    await ground.stop();
  }
}
