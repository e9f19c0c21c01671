import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(import.meta.dirname, 'src/app.html');
const SCRIPT = /<script>(.*?)<\/script>/s;

/** What a content security policy calls the one script that every page carries in itself. */
export function inlineScriptHash() {
  const [, script = ''] = SCRIPT.exec(readFileSync(PAGE, 'utf8')) ?? [];
  return /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`);
}
