import { parseArgs } from 'node:util';
import { LOCAL } from './listen.js';

const PORT = '4173';

export const USAGE = `usage: node serve/serve.js [PORT] [--host HOST]

  PORT         ${PORT} by default, or the environment variable PORT; 0 for any that is free
  --host HOST  the name or address to listen on, ${LOCAL} by default; 0.0.0.0 for the whole network
`;

/**
 * @param {readonly string[]} given
 * @param {string | undefined} fallback the port of the environment
 * @returns {{ port: number, host: string }}
 */
export function readArguments(given, fallback) {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { host: { type: 'string', default: LOCAL } },
  });
  const [port = fallback ?? PORT, ...more] = positionals;
  if (more.length > 0) throw new Error(`found ${more.join(' ')} after the port ${port}`);
  if (!/^\d{1,5}$/.test(port)) throw new Error(`found ${port}, wanted a port`);
  return { port: Number(port), host: values.host };
}
