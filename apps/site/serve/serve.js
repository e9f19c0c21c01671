// Serves the built site. What it takes is in arguments.js.

import { join } from 'node:path';
import { readArguments, USAGE } from './arguments.js';
import { hostOf } from './host.js';
import { listen } from './listen.js';

const { port, host } = argumentsOrExit();
try {
  const { url } = await listen(hostOf(join(import.meta.dirname, '../build')), port, host);
  console.log(url);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

function argumentsOrExit() {
  try {
    return readArguments(process.argv.slice(2), process.env['PORT']);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
