import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };

/**
 * Serves the files of a folder, like a simple static host.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>} url ends with a slash
 */
export function serve(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(path).then(
      (content) => response.setHeader('content-type', TYPES[extname(path)] ?? '').end(content),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : address;
      resolve({ url: `http://localhost:${port}/`, close: () => server.close() });
    });
  });
}
