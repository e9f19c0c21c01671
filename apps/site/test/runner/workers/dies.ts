import { expose } from 'comlink';

expose({
  prepare: () => undefined,
  run(): Promise<never> {
    setTimeout(() => {
      throw new Error('out of memory');
    }, 20);
    return new Promise(() => undefined);
  },
});
