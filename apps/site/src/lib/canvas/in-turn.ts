const waiting: (() => void)[] = [];

/**
 * Does some work soon, but each piece in a task of its own, so that the page can answer between them.
 *
 * @returns what takes it back, if it has not been done yet
 */
export function inTurn(work: () => void): () => void {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(doNext);
  return () => {
    const place = waiting.indexOf(work);
    if (place >= 0) waiting[place] = () => undefined;
  };
}

function doNext(): void {
  try {
    waiting[0]!();
  } finally {
    waiting.shift();
    if (waiting.length > 0) setTimeout(doNext);
  }
}
