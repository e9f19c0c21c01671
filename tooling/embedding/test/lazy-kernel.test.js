import { rmSync } from 'node:fs';
import esbuild from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installApplication } from '../application.js';

/** The first bytes of a WebAssembly module, `\0asm`, in base64. */
const KERNEL = 'AGFzbQ';

/** @type {string} */
let folder;

beforeAll(() => {
  folder = installApplication();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/**
 * Bundles a page that imports these names from the core. Returns the entry file and the other files,
 * which it may import.
 *
 * @param {string} names
 */
async function bundled(names) {
  const contents = `import { ${names} } from '@simul/core'; console.log(${names})`;
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: folder,
    write: false,
  });
  const isFirst = (/** @type {esbuild.OutputFile} */ { path }) => path.endsWith('stdin.js');
  return {
    first: outputFiles.find(isFirst)?.text ?? '',
    others: outputFiles.filter((file) => !isFirst(file)).map(({ text }) => text),
  };
}

test('a page that only replays and predicts neither contains nor fetches the kernel', async () => {
  const { first } = await bundled(
    'replay, follow, predict, parseScenario, presets, constantWorkload',
  );
  expect(first).toContain('parseScenario');
  expect(first).not.toContain(KERNEL);
  expect(first).not.toMatch(/\bimport\b/);
});

test('a page that loads the kernel fetches it on demand as a separate file', async () => {
  const { first, others } = await bundled('loadKernel');
  expect(first).not.toContain(KERNEL);
  expect(first).not.toMatch(/^import\b/m);
  expect(first.match(/\bimport\(/g)).toHaveLength(1);
  expect(others.filter((text) => text.includes(KERNEL))).toHaveLength(1);
});
