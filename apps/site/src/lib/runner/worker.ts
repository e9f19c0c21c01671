import { createPool } from '@simul/core/pool';
import { serve, systemClock } from '@simul/workers';
import { parent } from '@simul/workers/web';
import { Director } from './director.js';

/** How long the crew waits for the next experiment. Seconds. */
const IDLE_TIME = 60;

const director = new Director(
  ({ workers, script }) =>
    createPool({
      workers,
      idleTime: IDLE_TIME,
      createWorker: () => new Worker(script, { type: 'module' }),
    }),
  { clock: systemClock, announce: (seconds) => announce(seconds) },
);
const announce = serve(director, parent);
