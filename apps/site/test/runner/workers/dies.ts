import { serve } from '@simul/workers';
import { parent } from '@simul/workers/web';

const service = {
  prepare: () => undefined,
  run(): Promise<never> {
    setTimeout(() => {
      throw new Error('out of memory');
    });
    return new Promise(() => undefined);
  },
};

serve(service, parent);
