import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FILES = {
  _headers: '/*\n  X-Everywhere: yes\n/kept.js\n  Cache-Control: immutable\n',
  'index.html': 'the page',
  'about.html': 'about',
  'learn/limits.html': 'limits',
  '404.html': 'not here',
  'kept.js': 'plain',
  'kept.js.br': 'packed',
  'kept.js.gz': 'zipped',
};

/** A small built site, and a file beside it that nobody may read. */
export function makeSiteFolder() {
  const parent = mkdtempSync(join(tmpdir(), 'simul-host-'));
  const folder = join(parent, 'build');
  for (const [name, content] of Object.entries(FILES)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  writeFileSync(join(parent, 'secret.txt'), 'a secret');
  return { folder, remove: () => rmSync(parent, { recursive: true }) };
}
