import { follow } from '@simul/core';
import type { Density } from '../../../src/lib/film/density.js';
import { DensityRecorder } from '../../../src/lib/film/density-recorder.js';
import type { Exhibited } from './exhibitions.js';

/** As it is recorded: what happens is told as it is played, one master after another when static. */
export function densityOf({ workload, strategy, boards, masters, result }: Exhibited): Density {
  const recorder = new DensityRecorder(boards, masters, result.makespan);
  follow(workload, strategy, (event) => {
    recorder.hear(event);
  });
  return recorder.finish();
}
