/** A heartbeat, posted between answers. Comlink ignores messages without an id. */
interface SignOfLife {
  readonly type: 'alive';
  /** Additional seconds that the worker may be silent now. */
  readonly silence: number;
}

export function signOfLife(silence: number): SignOfLife {
  return { type: 'alive', silence };
}

/** Additional seconds that the worker may be silent after a message; 0 after an answer. */
export function silenceAfter(message: unknown): number {
  return isSignOfLife(message) ? message.silence : 0;
}

function isSignOfLife(message: unknown): message is SignOfLife {
  return (message as Partial<SignOfLife> | null)?.type === 'alive';
}
