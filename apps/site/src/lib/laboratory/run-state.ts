/**
 * Where the question shown stands:
 * - `waiting`: it was changed; its run starts after a pause without another change
 * - `due`: its run starts when the earlier run, which is being stopped, has ended
 * - `running`
 * - `answered`: its complete answer is shown
 * - `cancelled`: the reader stopped it, so no run is owed; the answer is partial, or none
 * - `failed`
 */
export type Phase = 'waiting' | 'due' | 'running' | 'answered' | 'cancelled' | 'failed';

/** What runs, and what is owed to the reader. */
export interface RunState {
  readonly phase: Phase;
  /** Whether the runner is busy: with the question shown, or with an earlier run being stopped. */
  readonly isBusy: boolean;
}

/**
 * - `change`: another question is shown, whose complete answer is not known
 * - `recall`: another question is shown, whose complete answer is known
 * - `pauseOver`: nothing has changed during the pause
 * - `run`, `cancel`: the reader asked for it
 * - `answer`: the run has ended with the complete answer to the question shown
 * - `end`: the run has ended without it: stopped, failed, or with the answer to an earlier question
 */
export type RunEvent = 'change' | 'recall' | 'pauseOver' | 'run' | 'cancel' | 'answer' | 'end';

/**
 * - `pause`, `endPause`: start the timer anew; stop it
 * - `start`, `abort`: start the run of the question shown; stop the run that goes on
 */
export type RunEffect = 'pause' | 'endPause' | 'start' | 'abort';

export interface Transition {
  readonly state: RunState;
  /** In this order. */
  readonly effects: readonly RunEffect[];
}

/** One run at a time: it starts only when the runner is free. */
export function transition(state: RunState, event: RunEvent): Transition {
  const { phase, isBusy } = state;
  const abort: readonly RunEffect[] = isBusy ? ['abort'] : [];
  switch (event) {
    case 'change':
      return to('waiting', isBusy, [...abort, 'pause']);
    case 'recall':
      return to('answered', isBusy, [...abort, 'endPause']);
    case 'pauseOver':
      return startWhenFree(isBusy, []);
    case 'run':
      return startWhenFree(isBusy, [...abort, 'endPause']);
    case 'cancel':
      return isOwed(phase)
        ? to('cancelled', isBusy, [...abort, 'endPause'])
        : to(phase, isBusy, []);
    case 'answer':
      return to('answered', false, ['endPause']);
    case 'end':
      if (phase === 'due') return startWhenFree(false, []);
      // This run was not cancelled, so it has failed.
      return to(phase === 'running' ? 'failed' : phase, false, []);
  }
}

function isOwed(phase: Phase): boolean {
  return phase === 'waiting' || phase === 'due' || phase === 'running';
}

function startWhenFree(isBusy: boolean, effects: readonly RunEffect[]): Transition {
  return isBusy ? to('due', true, effects) : to('running', true, [...effects, 'start']);
}

function to(phase: Phase, isBusy: boolean, effects: readonly RunEffect[]): Transition {
  return { state: { phase, isBusy }, effects };
}
