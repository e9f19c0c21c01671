/** What integrity/stamp.js writes into the first line of the built worker. */
interface Stamp {
  readonly id: string;
  /** SHA-256 in base64, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** The development server serves the worker without a stamp: then nothing is kept. */
export const stamp = (globalThis as { readonly simulBuild?: Stamp }).simulBuild ?? {
  id: 'development',
  files: {},
};
