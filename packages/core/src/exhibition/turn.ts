/** Of all hosts: Node, browsers and workers. */
declare const setTimeout: (callback: () => void) => unknown;

/** Lets the host do what is waiting: draw, hear a signal, answer a request. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
