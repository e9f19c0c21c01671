import { serve } from '@simul/workers';
import { parent } from '@simul/workers/web';
import { DIES, HANGS, TELLS, THROWS } from './acts.js';

const service = {
  async show(
    { replication }: { readonly replication: number },
    tell: (share: number) => Promise<void>,
  ): Promise<unknown> {
    for (const share of replication === TELLS ? [0.25, 0.5, 0.75] : []) await tell(share);
    if (replication === THROWS) throw new RangeError('not like this');
    if (replication === HANGS) for (;;);
    if (replication !== DIES) return { played: replication };
    setTimeout(() => {
      throw new Error('out of memory');
    });
    return new Promise(() => undefined);
  },
};

serve(service, parent);
