import { serve } from '@simul/workers';
import { parent } from '@simul/workers/web';

/** Tells once, and hears nothing more. */
const service = {
  prepare: () => undefined,
  cancel: () => undefined,
  async run(_: unknown, __: unknown, tell: (snapshot: object) => Promise<void>): Promise<never> {
    await tell({ progress: { done: 7, total: 9, played: 7, share: 7 / 9 } });
    for (;;);
  },
};

serve(service, parent);
