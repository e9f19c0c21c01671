import { expect, test } from 'vitest';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { plan } from '../../src/plan/plan.js';
import { countOf } from '../../src/plan/goal.js';
import { randomQuestion, type RandomQuestion } from './random-questions.js';

const isThorough = process.env['SIMUL_VERIFY'] !== undefined;
const QUESTS = isThorough ? 50 : 8;
const LONG_RUN = isThorough ? 10_000 : 4000;
const REPLICATIONS = 4000;

test(`plans find the true number of ${QUESTS} random questions, with at most a quarter of the work`, async () => {
  const kernel = await loadKernel();
  let [work, exhaustive] = [0, 0];
  const questions: RandomQuestion[] = [];
  for (let seed = 1; questions.length < QUESTS; seed++) {
    const question = randomQuestion(seed, kernel, LONG_RUN);
    if (question !== undefined) questions.push(question);
  }
  for (const { scenario, strategy, goal, condition, truth } of questions) {
    const options = { goal, condition, replications: REPLICATIONS, seed: 1n };
    const planned = await plan(scenario, strategy, options);
    expect(planned.found?.at.number).toBe(truth);
    work += planned.replications;
    exhaustive += REPLICATIONS * countOf(goal);
  }
  expect(work).toBeLessThanOrEqual(exhaustive / 4);
}, 600_000);
