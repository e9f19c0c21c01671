import type { KeptFile } from './files.js';
import { objectionTo } from './objection.js';

/**
 * The browser's own copy spares the network, but may be of another build, or what a captive portal
 * said: then the host is asked.
 */
const SOURCES = ['default', 'reload'] as const;

/** Fetches a file of this very build, or fails. */
export async function fetchChecked(file: KeptFile, signal: AbortSignal): Promise<Response> {
  let objection: string | undefined;
  for (const cache of SOURCES) {
    const response = await fetch(file.url, { cache, signal });
    const { status, headers } = response;
    const bytes = await response.arrayBuffer();
    const type = headers.get('content-type') ?? '';
    objection = objectionTo({ status, type, hash: await hashOf(bytes) }, file);
    if (objection === undefined) return copyOf(bytes, headers, file.status);
  }
  throw new Error(`This build cannot be kept: ${file.url} ${objection}.`);
}

async function hashOf(bytes: ArrayBuffer) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash));
}

/**
 * A copy, because a page may not be answered with what a redirection led to. The bytes are unpacked,
 * so what is said of the packed ones does not hold.
 */
function copyOf(bytes: ArrayBuffer, original: Headers, status: number) {
  const headers = new Headers(original);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(bytes, { status, headers });
}
