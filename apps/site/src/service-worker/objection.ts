/** What a file must be to be kept. */
export interface Expected {
  /** The types that browsers take it by. */
  readonly type: RegExp;
  readonly hash: string;
}

/** What a host answered. */
export interface Found {
  readonly status: number;
  /** The header Content-Type. */
  readonly type: string;
  readonly hash: string;
}

const TYPES: Readonly<Record<string, RegExp>> = {
  css: /^text\/css$/,
  js: /^(text|application)\/javascript$/,
  json: /^application\/json$/,
  svg: /^image\/svg\+xml$/,
  // Fonts are taken by any type, and hosts that do not know this one say what they like.
  woff2: /^/,
};
const PAGE = /^text\/html$/;

/** The types for a path; a page has no ending, or that of HTML. */
export function typeFor(path: string): RegExp {
  const [, ending = 'html'] = /\.(\w+)$/.exec(path) ?? [];
  const type = ending === 'html' ? PAGE : TYPES[ending];
  if (type !== undefined) return type;
  throw new Error(`${path} is of an unknown type: name it in service-worker/objection.ts.`);
}

/**
 * Why an answer may not be kept; undefined where it may. The login page of a captive portal and the
 * HTML that hosts give for a missing script have another type, and a file of another build, or one that
 * arrived half, has another hash. A page holds the version of its build, so its hash does as well.
 */
export function objectionTo(found: Found, expected: Expected): string | undefined {
  // A page for what is not there may come with its true status.
  if (found.status !== 200 && found.status !== 404) return `answered ${found.status}`;
  const type = found.type.split(';', 1).join('').trim().toLowerCase();
  if (!expected.type.test(type)) return `came as ${type || 'no type'} with status ${found.status}`;
  if (found.hash !== expected.hash) return `is not of this build (status ${found.status})`;
  return undefined;
}
