import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseRules } from '../headers/format.js';
import { answer, refuse } from './answer.js';
import { readSiteFiles, RULES } from './site-files.js';

/**
 * A host of static files, as the usual ones are: packed beforehand, with the headers that
 * the build asks for, and with its own page for what is not there.
 *
 * @param {string} folder of the built site
 * @returns {import('node:http').Server} not listening yet
 */
export function hostOf(folder) {
  return serverOf(readSite(folder));
}

/**
 * @param {string} folder of the built site
 * @returns {import('./answer.js').Site}
 */
export function readSite(folder) {
  const rules = parseRules(readBuilt(folder, RULES).toString());
  const missing = readBuilt(folder, '404.html');
  return { rules, missing, files: readSiteFiles(folder) };
}

/**
 * No request ends the server: a fault of ours is answered with 500, and said.
 *
 * @param {import('./answer.js').Site} site
 * @param {(line: string) => void} report
 * @returns {import('node:http').Server} not listening yet
 */
export function serverOf(site, report = console.error) {
  const server = createServer((request, response) => {
    const { status, headers, body } = answered(site, request, report);
    response.setHeaders(headers);
    // What was not modified keeps the length that the client knows.
    if (status !== 304) response.setHeader('content-length', Buffer.byteLength(body));
    response.writeHead(status).end(body);
  });
  // To CONNECT, Node would hang up without an answer.
  server.on('connect', (_, socket) => {
    // The client may be gone by now.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
  });
  return server;
}

/**
 * @param {import('./answer.js').Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {(line: string) => void} report
 */
function answered(site, request, report) {
  try {
    return answer(site, request);
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    report(`${request.method} ${JSON.stringify(request.url)}: ${fault}`);
    return refuse(site, 500, 'This is a fault of the host: see what it wrote.\n');
  }
}

/**
 * @param {string} folder
 * @param {string} file
 */
function readBuilt(folder, file) {
  const path = join(folder, file);
  if (existsSync(path)) return readFileSync(path);
  throw new Error(
    `${path} is missing: build the site first, with pnpm --filter @simul/site build.`,
  );
}
