/** Tells, frame after frame, how many seconds have passed; until the function it returns is called. */
export function everyFrame(tell: (seconds: number) => void): () => void {
  let before: number | undefined;
  let frame = requestAnimationFrame(function next(now) {
    if (before !== undefined) tell((now - before) / 1000);
    before = now;
    frame = requestAnimationFrame(next);
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}
