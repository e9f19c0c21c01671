/** In Node and some other hosts. */
declare const setImmediate: ((callback: () => void) => unknown) | undefined;
/** In all hosts: Node, browsers and workers. */
declare const MessageChannel: new () => {
  readonly port1: { onmessage: (() => void) | null; close(): void };
  readonly port2: { postMessage(message: null): void };
};

/** Lets the host run pending tasks: paint, abort signals, requests. Faster than any timer. */
export function yieldToHost(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') return void setImmediate(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
