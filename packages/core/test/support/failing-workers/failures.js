/**
 * What befalls a worker when it is asked to play.
 *
 * @type {Readonly<Record<string, () => void>>}
 */
const PLAYING = {
  throws() {
    throw new Error('struck');
  },
  // As the kernel would: nothing in its loops hears that they should end.
  hangs() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(LOOP));
    /** @type {() => void} */ (exports['loop'])();
  },
  'runs out of memory'() {
    const hoard = [];
    for (;;) hoard.push(Array.from({ length: 10_000 }, (_, i) => ({ i })));
  },
  exits() {
    if ('process' in globalThis) process.exit(3);
    globalThis.close();
    // A worker that closes still ends what it has begun.
    for (;;);
  },
};

/**
 * What befalls it before it can be asked.
 *
 * @type {Readonly<Record<string, () => void>>}
 */
const LOADING = {
  'throws while loading'() {
    throw new Error('struck early');
  },
  'hangs while loading'() {
    for (;;);
  },
};

/** `(module (func (export "loop") (loop (br 0))))` */
const LOOP = Uint8Array.from([
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x04, 0x01, 0x60, 0x00, 0x00, 0x03, 0x02,
  0x01, 0x00, 0x07, 0x08, 0x01, 0x04, 0x6c, 0x6f, 0x6f, 0x70, 0x00, 0x00, 0x0a, 0x09, 0x01, 0x07,
  0x00, 0x03, 0x40, 0x0c, 0x00, 0x0b, 0x0b,
]);

/**
 * Lets a fate strike, before the worker itself hears anything.
 *
 * @param {EventTarget} port
 * @param {string} fate
 */
export function meet(fate, port) {
  LOADING[fate]?.();
  port.addEventListener('message', (event) => {
    const { path } = /** @type {MessageEvent<{ path?: string[] }>} */ (event).data;
    if (path?.[0] === 'play') PLAYING[fate]?.();
  });
}
