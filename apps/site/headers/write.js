// Writes build/_headers, after the build: only then are the hashes of the pages' scripts known.

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printRules } from './format.js';
import { rulesFor } from './rules.js';

const BUILD = join(import.meta.dirname, '../build');

const pages = globSync('**/*.html', { cwd: BUILD }).map((page) =>
  readFileSync(join(BUILD, page), 'utf8'),
);
writeFileSync(join(BUILD, '_headers'), printRules(rulesFor(pages)));
