/** Word for word what the bundler looks for when it builds the worker too. */
export function startStageWorker(): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
}
