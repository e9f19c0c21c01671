import { rmSync } from 'node:fs';
import esbuild from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installApplication } from '../application.js';

/** How the bytes of a WebAssembly module begin, in base64: `\0asm`. */
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
 * What a bundler makes of a page that uses these of the core: the file that the page begins with,
 * and the others, which that may import.
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

test('a page that only replays and predicts neither carries the kernel nor fetches it', async () => {
  const { first } = await bundled(
    'replay, follow, predict, parseScenario, presets, constantWorkload',
  );
  expect(first).toContain('parseScenario');
  expect(first).not.toContain(KERNEL);
  expect(first).not.toMatch(/\bimport\b/);
});

test('a page that may load the kernel fetches it when it does, as a file of its own', async () => {
  const { first, others } = await bundled('loadKernel');
  expect(first).not.toContain(KERNEL);
  expect(first).not.toMatch(/^import\b/m);
  expect(first.match(/\bimport\(/g)).toHaveLength(1);
  expect(others.filter((text) => text.includes(KERNEL))).toHaveLength(1);
});
