import type { Outcome } from '../runner/outcome.js';
import { outcomeOf } from './outcome-of.js';

/**
 * An outcome as a table; of a sweep, what `simul sweep --csv` writes. What writes tables is fetched with
 * the first of them.
 */
export async function outcomeCsv(outcome: Outcome): Promise<string> {
  const { plannedCsv, simulatedCsv, sweptCsv } = await import('@simul/formats');
  const simulated = outcomeOf('simulate', outcome);
  if (simulated !== undefined) return simulatedCsv(simulated.document);
  const swept = outcomeOf('sweep', outcome);
  if (swept !== undefined) {
    const { axes, indicators } = swept.experiment;
    return sweptCsv(swept.document.points, axes, indicators);
  }
  return plannedCsv(outcomeOf('plan', outcome)!.document);
}
