import { SilenceWatch, type Clock } from '@simul/workers';

/**
 * Whether some work is done within the given seconds, of which only those count in which this thread
 * was free to hear of it. An error that comes later is ignored.
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
