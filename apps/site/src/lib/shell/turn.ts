/**
 * Ends the task. What stands in `{#if await turn()}` is prerendered as ever and comes alive in a task
 * of its own, so that the page can answer in between.
 */
export function turn(): Promise<true> {
  return new Promise((resolve) => setTimeout(resolve, 0, true));
}
