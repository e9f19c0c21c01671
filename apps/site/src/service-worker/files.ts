import { assets, immutable, prerendered } from '$app/manifest';
import { self } from '$app/service-worker';

/** From where the site stands, which need not be the root of its host. */
const urlOf = (path: string) => new URL(path, self.registration.scope).href;

/** Their names hold their hash, so any copy is as good. */
export const hashed = immutable.map(({ path }) => urlOf(path));

export const named = [...prerendered, ...assets].map(({ path }) => urlOf(path));

/** What hosts show for what is not there. */
export const missing = urlOf('404.html');
