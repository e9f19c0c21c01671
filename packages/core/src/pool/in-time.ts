import { SilenceWatch, type Clock } from '@simul/workers';

/**
 * Whether something is done within so many seconds in which this thread was there to hear of it. What
 * it throws later is ignored.
 *
 * @throws what it throws within that time
 */
export async function inTime(clock: Clock, seconds: number, work: Promise<void>): Promise<boolean> {
  let watch: SilenceWatch | undefined;
  const late = new Promise<false>((resolve) => {
    watch = new SilenceWatch(clock, seconds, () => resolve(false));
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    watch?.stop();
  }
}
