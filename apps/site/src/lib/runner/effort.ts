import type { Effort } from '../experiment/experiment.js';

/** What is said of the effort, and nothing of what is not. */
export function effortOf({ replications, precision }: Effort): Effort {
  return {
    ...(replications !== undefined && { replications }),
    ...(precision !== undefined && { precision }),
  };
}
