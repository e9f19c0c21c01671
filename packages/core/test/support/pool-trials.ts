import { systemClock } from '@simul/workers';
import type { Player, Range, Replications, Task } from '../../src/index.js';
import { areSameReplications, joinReplications } from './join-replications.js';
import { seededRandom } from './seeded-random.js';
import { AGES, type Lab } from './trial-pools.js';

export { hashed } from './document-hash.js';

/*
 * What the laws of the pool try, on either host. Trials take and give what can be sent to a page
 * and back; an outcome is `as here` when it is what this thread plays itself, or the error in words.
 */

const RANGE: Range = { from: 0, to: 20 };
/** What keeps a worker busy until it is stopped. */
const ENDLESS: Range = { from: 0, to: 1_000_000 };

/**
 * Plays on a worker that meets these fates, one after the other.
 *
 * @param silent the call after which each is silent, if the host does not report its end
 */
export async function meeting(
  lab: Lab,
  fates: readonly string[],
  silent: 'load' | 'play' | undefined,
) {
  const { pool, started, clock, sent } = lab.pool(fates, { workers: 1 });
  const playing = outcomeOf(lab, pool, taskOf(lab));
  for (let worker = 0; silent !== undefined && worker < fates.length; worker++) {
    await sent(worker, silent);
    clock.turn(AGES);
  }
  const outcome = await playing;
  const { fallback } = pool;
  await pool.close();
  return { outcome, started: started.length, fallback };
}

/** As before, by the host's own clock. */
export async function meetingInSeconds(lab: Lab, fates: readonly string[]) {
  const { pool } = lab.realPool(fates, { workers: 1 });
  const from = systemClock.now();
  const outcome = await outcomeOf(lab, pool, taskOf(lab));
  const seconds = systemClock.now() - from;
  await pool.close();
  return { outcome, seconds };
}

/** Plays shards, begun in random order, while `kills` workers are terminated at random. */
export async function shuffled(lab: Lab, workers: number, kills: number, seed: number) {
  const { pool, started, kill } = lab.pool([], { workers });
  const task = taskOf(lab);
  const random = seededRandom(seed);
  const shards = Array.from({ length: 40 }, (_, i) => ({ from: i * 25, to: (i + 1) * 25 }));
  let left = kills;
  const play = async (shard: Range) => {
    const played = await pool.play(task, shard);
    if (left > 0 && left-- > 0) kill(Math.floor(random() * started.length));
    return { from: shard.from, played };
  };
  const drawn = shards.map((shard) => ({ shard, at: random() })).sort((a, b) => a.at - b.at);
  const all = await Promise.all(drawn.map(({ shard }) => play(shard)));
  await pool.close();
  const parts = all.sort((a, b) => a.from - b.from).map(({ played }) => played);
  return asHere(lab, task, { from: 0, to: 1000 }, joinReplications(parts));
}

/** Stops a range that waits, then the one that is played and another that waits, and plays on. */
export async function aborted(lab: Lab) {
  const { pool, started } = lab.pool([], { workers: 1 });
  const task = taskOf(lab);
  await pool.play(task, RANGE);
  const [all, one] = [new AbortController(), new AbortController()];
  const [played, impatient, waiting] = [
    wordsOf(pool.play(task, ENDLESS, all.signal)),
    wordsOf(pool.play(task, RANGE, one.signal)),
    wordsOf(pool.play(task, RANGE, all.signal)),
  ];
  one.abort(new Error('too long'));
  const outcomes = [await impatient];
  all.abort(new Error('enough'));
  outcomes.push(await played, await waiting);
  const later = await wordsOf(pool.play(task, RANGE, all.signal));
  const next = await outcomeOf(lab, pool, task);
  await pool.close();
  return { outcomes, later, next, started: started.length };
}

/** Closes a pool while it plays one range and another waits. */
export async function closed(lab: Lab) {
  const { pool } = lab.pool([], { workers: 1 });
  const task = taskOf(lab);
  await pool.play(task, RANGE);
  const words = Promise.all([ENDLESS, RANGE].map((range) => wordsOf(pool.play(task, range))));
  await pool.close();
  const outcomes = await words;
  const later = await wordsOf(pool.play(task, RANGE));
  await pool.close();
  return { outcomes, later };
}

/** Asks for what no kernel plays, there and here. */
export async function refused(lab: Lab) {
  const { pool, started } = lab.pool([], { workers: 1 });
  const here = await lab.playHere();
  const task = taskOf(lab);
  const ages = lab.parseScenario({ rounds: 9, moveTime: '100000h', replyTime: '900000h' });
  const asked: readonly (readonly [Task, Range])[] = [
    [{ ...task, strategy: { kind: 'async', masters: 2 } }, RANGE],
    [{ ...task, seed: -1n }, RANGE],
    [task, { from: 3, to: 2 }],
    [task, { from: NaN, to: 2 }],
    [{ ...task, scenario: ages }, RANGE],
    [task, { from: 0, to: 1_000_000_000 }],
  ];
  const errors = [];
  for (const [wrong, range] of asked) {
    const there = await errorOf(pool.play(wrong, range));
    const same = isAlike(there, await errorOf(here.play(wrong, range)));
    errors.push(same ? there.name : words(there));
  }
  await pool.close();
  return { errors, started: started.length };
}

/** Plays after the workers had nothing to do for a while. */
export async function rested(lab: Lab) {
  const { pool, started, clock } = lab.pool([], { workers: 1, idleTime: 5 });
  await pool.play(taskOf(lab), RANGE);
  clock.turn(4.9);
  await pool.play(taskOf(lab), RANGE);
  clock.turn(5);
  const outcome = await outcomeOf(lab, pool, taskOf(lab));
  await pool.close();
  return { outcome, started: started.length };
}

/** Plays where the host refuses workers. */
export async function alone(lab: Lab) {
  const pool = lab.barredPool({ workers: 3 });
  const before = { workers: pool.workers, fallback: pool.fallback };
  const outcome = await outcomeOf(lab, pool, taskOf(lab));
  const { workers, fallback } = pool;
  await pool.close();
  return {
    before,
    outcome,
    after: { workers, fallback },
    later: await outcomeOf(lab, pool, taskOf(lab)),
  };
}

/** Plays more tasks in turn than a worker keeps. */
export async function manyTasks(lab: Lab) {
  const { pool } = lab.pool([], { workers: 2 });
  const tasks = Array.from({ length: 9 }, (_, seed) => ({ ...taskOf(lab), seed: BigInt(seed) }));
  const outcomes = await Promise.all(
    [...tasks, ...tasks].map((task) => outcomeOf(lab, pool, task)),
  );
  await pool.close();
  return outcomes;
}

function taskOf(lab: Lab): Task {
  const scenario = lab.parseScenario({ rounds: 'poisson(30)', replyTime: 'exp(55s)' });
  return { scenario, strategy: { kind: 'async' }, seed: 7n };
}

async function outcomeOf(lab: Lab, pool: Player, task: Task): Promise<string> {
  try {
    return await asHere(lab, task, RANGE, await pool.play(task, RANGE));
  } catch (error) {
    return words(error as Error);
  }
}

async function asHere(lab: Lab, task: Task, range: Range, played: Replications): Promise<string> {
  const here = await (await lab.playHere()).play(task, range);
  const isSame = areSameReplications(here, played);
  return isSame ? 'as here' : 'other than here';
}

async function errorOf(playing: Promise<unknown>): Promise<Error> {
  return playing.then(
    () => new Error('it was played'),
    (error: unknown) => error as Error,
  );
}

async function wordsOf(playing: Promise<unknown>): Promise<string> {
  return words(await errorOf(playing));
}

function words({ name, message }: Error): string {
  return `${name}: ${message}`;
}

/** Of one class, and with the same fields. */
function isAlike(a: Error, b: Error): boolean {
  const fields = (error: Error) =>
    Object.entries(error).map(([name, value]) => `${name}: ${String(value)}`);
  return (
    a.constructor === b.constructor &&
    a.message === b.message &&
    fields(a).join() === fields(b).join()
  );
}
