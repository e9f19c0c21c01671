/**
 * Calls back after so many seconds; nobody waits for that, so a process may end before.
 *
 * @returns what calls it off
 */
export function after(seconds: number, callback: () => void): () => void {
  const timer: unknown = setTimeout(callback, seconds * 1000);
  (timer as { unref?(): void }).unref?.();
  return () => {
    clearTimeout(timer as number);
  };
}
