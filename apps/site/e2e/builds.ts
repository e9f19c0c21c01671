import { join } from 'node:path';
import { WORKER } from '../integrity/kept.js';
import { stamped, stampOf } from '../integrity/stamp.js';
import type { Site } from '../serve/answer.js';
import { readSite } from '../serve/host.js';
import type { SiteFile } from '../serve/site-files.js';

/**
 * The little that is kept of these builds, since it is installed many times: pages, and the scripts that
 * begin one. That everything is kept of the true build is another test's.
 */
const KEPT = /^(|404\.html|lab|learn|_app\/immutable\/(entry|nodes)\/.*\.js)$/;

const site = readSite(join(import.meta.dirname, '../build'));

export const OLD_BUILD: Site = withStamp(site);

/**
 * The build as another version would be: its pages are marked with `data-build="newer"`, and every page
 * and script has other bytes. What stands in a page's own script stays, since the policy has its hash.
 */
export const NEWER_BUILD: Site = withStamp({
  ...site,
  files: new Map([...site.files].map(([path, file]) => [path, newerFile(file)])),
});

/** What the cache of a build is called. */
export const cacheOf = (build: Site) => `simul-${stampOf(bodyOf(build, WORKER).toString()).id}`;

/** By the path from the place of the site. */
export function bodyOf({ files }: Site, path: string): Buffer {
  const body = files.get(`/${path}`)?.bodies.get('identity');
  if (body === undefined) throw new Error(`The build has no ${path}.`);
  return body;
}

function withStamp(build: Site): Site {
  const script = bodyOf(build, WORKER).toString();
  const paths = Object.keys(stampOf(script).files).filter((path) => KEPT.test(path));
  const contents = Object.fromEntries(paths.map((path) => [path, bodyOf(build, path)]));
  const worker = fileOf('text/javascript', stamped(script, contents));
  return { ...build, files: new Map([...build.files, [`/${WORKER}`, worker]]) };
}

function newerFile(file: SiteFile): SiteFile {
  const text = String(file.bodies.get('identity'));
  if (file.type.startsWith('text/html')) {
    return fileOf(file.type, text.replace('<html ', '<html data-build="newer" '));
  }
  return file.type === 'text/javascript' ? fileOf(file.type, `${text}\n// newer`) : file;
}

function fileOf(type: string, text: string): SiteFile {
  return { type, etag: `W/"${text.length}"`, bodies: new Map([['identity', Buffer.from(text)]]) };
}
