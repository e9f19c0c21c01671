import { collect } from '../dialogue/collect.ts';
import { serve } from '../dialogue/serve.ts';
import { Exhibition } from './twin/exhibition.ts';
import { sampler } from './twin/samplers.ts';
import { uniforms } from './twin/uniforms.ts';
import { Waits } from './twin/waits.ts';

/* A good implementation in plain JavaScript with typed arrays, to compare with the kernel. */

await serve(({ instance, seed, ...range }) => {
  const random = uniforms();
  const waits = new Waits();
  const exhibition = new Exhibition(
    instance,
    sampler(instance.moveTime, random),
    sampler(instance.replyTime, random),
    waits,
  );
  return collect(range, waits.counts, (replication) => {
    random.seed(seed, replication);
    return exhibition.play();
  });
});
