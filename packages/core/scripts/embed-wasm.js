// Writes the compiled kernel as base64 into a module, so that every bundler and every runtime
// finds it without fetching, file paths or plugins.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const bytes = readFileSync(new URL('../build/kernel.wasm', import.meta.url));
const folder = new URL('../src/generated/', import.meta.url);

mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('kernel-bytes.ts', folder),
  `export const kernelBytes: string =\n  '${bytes.toString('base64')}';\n`,
);
