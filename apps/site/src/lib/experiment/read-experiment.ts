import { PLAN_REPLICATIONS, type Effort } from '@simul/core';
import { readDrawn } from '../link/read-drawn.js';
import type { Said } from '../link/query.js';
import { readSeed } from '../settings/read-draw.js';
import { checkSense } from './check-sense.js';
import type { Ask, Experiment, Planned, Simulated, Swept } from './experiment.js';
import { readAsk, readPrecision, readReplications, readSome, readStrategy } from './read-fields.js';
import { readCondition, readGoal } from './read-goal.js';
import { readAxes, readIndicators } from './read-sweep.js';
import { renamingOf, UNSAID } from './versions.js';

/** What each question asks beside the scenario and the seed. */
type Question =
  | Omit<Simulated, 'scenario' | 'seed'>
  | Omit<Swept, 'scenario' | 'seed'>
  | Omit<Planned, 'scenario' | 'seed'>;

/**
 * Reads the query of a link to the lab.
 *
 * @throws {InputError} naming the field
 */
export function readExperiment(query: URLSearchParams): Experiment {
  const renamed = renamingOf(query);
  const ask = readAsk(query.get('ask') ?? 'simulate');
  const saidOrNot = (name: string) => query.get(name) ?? UNSAID[ask][name];
  const said = (name: string) => saidOrNot(name)!;
  const scenario = readDrawn(saidOrNot);
  const question = readQuestion(ask, query, said, renamed);
  const experiment = { ...question, scenario, seed: readSeed(said('seed')) };
  checkSense(experiment);
  return experiment;
}

/** @param renamed reads the names of quantities */
function readQuestion(
  ask: Ask,
  query: URLSearchParams,
  said: Said,
  renamed: (text: string) => string,
): Question {
  switch (ask) {
    case 'simulate': {
      const strategy = readStrategy(said('strategy'));
      const against = said('against') === '' ? [] : readSome('against', said('against'));
      return { ask, strategy, against, ...readEffort(query, said, renamed) };
    }
    case 'sweep': {
      const strategies = readSome('strategies', said('strategies'));
      const axes = readAxes(query.has('vary') ? query.getAll('vary') : [said('vary')]);
      const indicators = readIndicators(renamed(said('of')));
      return { ask, strategies, axes, indicators, ...readEffort(query, said, renamed) };
    }
    case 'plan': {
      const strategy = readStrategy(said('strategy'));
      const goal = readGoal(query.get('least'), query.get('most'), said('least'));
      const condition = readCondition(renamed(said('suchThat')));
      return {
        ask,
        strategy,
        goal,
        condition,
        replications: readReplications(said('replications'), PLAN_REPLICATIONS.fewest),
      };
    }
  }
}

/** With a precision, as many as it takes, unless a number is said. */
function readEffort(query: URLSearchParams, said: Said, renamed: (text: string) => string): Effort {
  const written = query.get('precision');
  if (written === null) return { replications: readReplications(said('replications')) };
  const precision = readPrecision(renamed(written));
  const most = query.get('replications');
  return most === null ? { precision } : { precision, replications: readReplications(most) };
}
