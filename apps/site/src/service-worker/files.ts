import { self } from '$app/service-worker';
import { typeFor } from './objection.js';
import { stamp } from './stamp.js';

/** From where the site stands, which need not be the root of its host. */
const urlOf = (path: string) => new URL(path, self.registration.scope).href;

const MISSING = '404.html';

/** What hosts show for what is not there. */
export const missing = urlOf(MISSING);

/** All that is kept, and what each file must be. */
export const files = Object.entries(stamp.files).map(([path, hash]) => ({
  url: urlOf(path),
  hash,
  type: typeFor(path),
  /** Hosts give the page for what is not there one of the two when it is asked for by name. */
  status: path === MISSING ? 404 : 200,
}));

export type KeptFile = (typeof files)[number];
