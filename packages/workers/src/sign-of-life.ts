/** What a worker posts beside its answers. Comlink ignores a message without an id. */
interface SignOfLife {
  readonly type: 'alive';
  /** How much longer than usual the worker may be silent now. Seconds. */
  readonly silence: number;
}

export function signOfLife(silence: number): SignOfLife {
  return { type: 'alive', silence };
}

/** How much longer than usual the worker may be silent after a message, which may be an answer. */
export function silenceAfter(message: unknown): number {
  return isSignOfLife(message) ? message.silence : 0;
}

function isSignOfLife(message: unknown): message is SignOfLife {
  return (message as Partial<SignOfLife> | null)?.type === 'alive';
}
