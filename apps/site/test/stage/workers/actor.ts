import { expose } from 'comlink';
import { DIES, HANGS, THROWS } from './acts.js';

expose({
  show({ replication }: { readonly replication: number }): Promise<unknown> {
    if (replication === THROWS) throw new RangeError('not like this');
    if (replication === HANGS) for (;;);
    if (replication !== DIES) return Promise.resolve({ played: replication });
    setTimeout(() => {
      throw new Error('out of memory');
    });
    return new Promise(() => undefined);
  },
});
