import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { keptOf, WORKER } from '../../integrity/kept.js';
import { stamped, stampOf } from '../../integrity/stamp.js';
import { typeFor } from '../../src/service-worker/objection.js';

const BUILD = join(import.meta.dirname, '../../build');
const script = readFileSync(join(BUILD, WORKER), 'utf8');

describe('the service worker of the build', () => {
  test('knows the hash of every file as it is', () => {
    expect(stamped(script, keptOf(BUILD))).toBe(script);
  });

  test('is the same when it is packed', () => {
    expect(gunzipSync(readFileSync(join(BUILD, `${WORKER}.gz`))).toString()).toBe(script);
    expect(brotliDecompressSync(readFileSync(join(BUILD, `${WORKER}.br`))).toString()).toBe(script);
  });

  test('knows the type of every file', () => {
    const paths = Object.keys(stampOf(script).files);
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) expect(() => typeFor(path)).not.toThrow();
  });
});
