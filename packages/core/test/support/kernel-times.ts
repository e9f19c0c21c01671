import type { TimeDistribution } from '../../src/distribution/distribution.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';

/** Draws the moves of one board in replication 3 of seed 20. Seconds. */
export async function readKernelTimes(
  most: number,
): Promise<(time: TimeDistribution, size?: number) => Float64Array> {
  const kernel = await loadKernel();
  return (moveTime, size = most) => {
    const scenario = {
      boards: 1,
      rounds: { family: 'constant', value: size },
      moveTime,
      replyTime: { family: 'constant', value: 0 },
    } as const;
    const { games } = kernel.draw(scenario, { seed: 20n, replication: 3 });
    return Float64Array.from(games[0]!, ([move]) => move);
  };
}
