// Serves the built site: node serve/serve.js [port]. Port 0 is any that is free.

import { join } from 'node:path';
import { hostOf } from './host.js';
import { listen } from './listen.js';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4173);
try {
  const { url } = await listen(hostOf(join(import.meta.dirname, '../build')), port);
  console.log(url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
