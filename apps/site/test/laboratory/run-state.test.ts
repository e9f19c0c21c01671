import { describe, expect, test } from 'vitest';
import {
  transition,
  type Phase,
  type RunEffect,
  type RunEvent,
  type RunState,
} from '../../src/lib/laboratory/run-state.js';

type Row = readonly [from: string, event: RunEvent, to: string, ...effects: RunEffect[]];

const EVENTS: readonly RunEvent[] = [
  ...(['change', 'recall', 'pauseOver', 'run', 'cancel', 'answer', 'end'] as const),
];

const BUSY = ', busy';
const stateOf = (name: string): RunState => ({
  phase: name.replace(BUSY, '') as Phase,
  isBusy: name.endsWith(BUSY),
});
const nameOf = ({ phase, isBusy }: RunState) => `${phase}${isBusy ? BUSY : ''}`;

/** Each law with all of its transitions. */
const LAWS: Readonly<Record<string, readonly Row[]>> = {
  'a change owes a run after a pause, which begins anew with each change': [
    ['answered', 'change', 'waiting', 'pause'],
    ['failed', 'change', 'waiting', 'pause'],
    ['waiting', 'change', 'waiting', 'pause'],
  ],
  'a change during a run stops it, and owes another': [
    ['running, busy', 'change', 'waiting, busy', 'abort', 'pause'],
    ['waiting, busy', 'change', 'waiting, busy', 'abort', 'pause'],
    ['due, busy', 'change', 'waiting, busy', 'abort', 'pause'],
    ['answered, busy', 'change', 'waiting, busy', 'abort', 'pause'],
  ],
  'a change after the reader cancelled owes a run again': [
    ['cancelled', 'change', 'waiting', 'pause'],
    ['cancelled, busy', 'change', 'waiting, busy', 'abort', 'pause'],
  ],
  'a question whose complete answer is known needs no run': [
    ['answered', 'recall', 'answered', 'endPause'],
    ['waiting', 'recall', 'answered', 'endPause'],
    ['cancelled', 'recall', 'answered', 'endPause'],
    ['failed', 'recall', 'answered', 'endPause'],
    ['answered, busy', 'recall', 'answered, busy', 'abort', 'endPause'],
    ['waiting, busy', 'recall', 'answered, busy', 'abort', 'endPause'],
    ['due, busy', 'recall', 'answered, busy', 'abort', 'endPause'],
    ['running, busy', 'recall', 'answered, busy', 'abort', 'endPause'],
    ['cancelled, busy', 'recall', 'answered, busy', 'abort', 'endPause'],
  ],
  'after the pause the run starts, or is due when the earlier run has ended': [
    ['waiting', 'pauseOver', 'running, busy', 'start'],
    ['waiting, busy', 'pauseOver', 'due, busy'],
    ['due, busy', 'end', 'running, busy', 'start'],
  ],
  'when an earlier run ends during the pause, the pause goes on': [
    ['waiting, busy', 'end', 'waiting'],
  ],
  'Run starts at once where the runner is free': [
    ['answered', 'run', 'running, busy', 'endPause', 'start'],
    ['waiting', 'run', 'running, busy', 'endPause', 'start'],
    ['cancelled', 'run', 'running, busy', 'endPause', 'start'],
    ['failed', 'run', 'running, busy', 'endPause', 'start'],
  ],
  'Run stops the run that goes on, and starts when it has ended': [
    ['answered, busy', 'run', 'due, busy', 'abort', 'endPause'],
    ['waiting, busy', 'run', 'due, busy', 'abort', 'endPause'],
    ['due, busy', 'run', 'due, busy', 'abort', 'endPause'],
    ['running, busy', 'run', 'due, busy', 'abort', 'endPause'],
    ['cancelled, busy', 'run', 'due, busy', 'abort', 'endPause'],
  ],
  'Cancel stops the run, and no run is owed': [
    ['running, busy', 'cancel', 'cancelled, busy', 'abort', 'endPause'],
    ['due, busy', 'cancel', 'cancelled, busy', 'abort', 'endPause'],
    ['waiting, busy', 'cancel', 'cancelled, busy', 'abort', 'endPause'],
    ['waiting', 'cancel', 'cancelled', 'endPause'],
    ['cancelled, busy', 'end', 'cancelled'],
  ],
  'Cancel changes nothing where no run is owed': [
    ['answered', 'cancel', 'answered'],
    ['answered, busy', 'cancel', 'answered, busy'],
    ['cancelled', 'cancel', 'cancelled'],
    ['cancelled, busy', 'cancel', 'cancelled, busy'],
    ['failed', 'cancel', 'failed'],
  ],
  'the complete answer to the question shown is welcome, even from a run being stopped': [
    ['running, busy', 'answer', 'answered', 'endPause'],
    ['cancelled, busy', 'answer', 'answered', 'endPause'],
    ['waiting, busy', 'answer', 'answered', 'endPause'],
    ['due, busy', 'answer', 'answered', 'endPause'],
    ['answered, busy', 'answer', 'answered', 'endPause'],
  ],
  'a run that ends without an answer has failed, unless it was stopped': [
    ['running, busy', 'end', 'failed'],
    ['answered, busy', 'end', 'answered'],
  ],
};

describe.each(Object.entries(LAWS))('%s', (_, rows) => {
  test.each(rows.map((row) => ({ row })))('$row.0: $row.1 → $row.2', ({ row }) => {
    const [from, event, to, ...effects] = row;
    const { state, effects: found } = transition(stateOf(from), event);
    expect([nameOf(state), ...found]).toEqual([to, ...effects]);
  });
});

/** What can happen in a state: the pause ends only while it lasts, a run only while there is one. */
function canHappen(event: RunEvent, { phase, isBusy }: RunState): boolean {
  if (event === 'pauseOver') return phase === 'waiting';
  return isBusy || (event !== 'answer' && event !== 'end');
}

test('the laws name every transition that can happen, and no other', () => {
  const reached = new Set(['answered']);
  const found: string[] = [];
  for (const name of reached) {
    const state = stateOf(name);
    for (const event of EVENTS.filter((each) => canHappen(each, state))) {
      found.push(`${name}: ${event}`);
      reached.add(nameOf(transition(state, event).state));
    }
  }
  const named = Object.values(LAWS).flatMap((rows) => rows.map((row) => `${row[0]}: ${row[1]}`));
  expect(named.toSorted()).toEqual(found.toSorted());
});
