import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from '@simul/browser';
import esbuild from 'esbuild';
import * as vite from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import webpack from 'webpack';
import { installApplication } from '../application.js';
import { serve } from '../serve.js';

const PLAYED = 'played by workers';

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof launchBrowser>>} */
let browser;

beforeAll(async () => {
  folder = installApplication();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** @param {string} name */
const worker = (name) =>
  join(folder, `node_modules/@simul/core/dist/pool/${name}/worker.${name}.js`);

/**
 * The outcome of a page of the application.
 *
 * @param {string} url
 * @returns {Promise<unknown>}
 */
async function verdictAt(url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction('"verdict" in globalThis');
  /** @type {unknown} */
  const verdict = await page.evaluate('verdict');
  await page.close();
  return verdict;
}

/**
 * @param {string} page
 * @param {string} root
 */
async function verdictOf(page, root = folder) {
  const host = await serve(root);
  try {
    return await verdictAt(host.url + page);
  } finally {
    host.close();
  }
}

/**
 * A folder for the output of a bundler, with the page that loads it.
 *
 * @param {string} name
 * @param {string} page
 */
function bundleFolder(name, page) {
  const path = join(folder, name);
  cpSync(join(folder, page), join(path, page));
  return path;
}

/** @param {string} program */
function printedBy(program) {
  return execFileSync(process.execPath, [program], { encoding: 'utf8' }).trim();
}

describe('the packed core plays on workers', () => {
  test('in Node', () => {
    expect(printedBy(join(folder, 'node.js'))).toBe(PLAYED);
  });

  test('in Node, bundled by esbuild with the worker as a second entry', async () => {
    const outdir = join(folder, 'dist-node');
    await esbuild.build({
      entryPoints: { node: join(folder, 'node.js'), 'worker.node': worker('node') },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outdir,
    });
    expect(printedBy(join(outdir, 'node.js'))).toBe(PLAYED);
  });

  test('in a browser without a bundler', async () => {
    expect(await verdictOf('plain.html')).toBe(PLAYED);
  });

  test('served by Vite', async () => {
    const server = await vite.createServer({ configFile: false, root: folder, logLevel: 'error' });
    await server.listen(0);
    try {
      expect(await verdictAt(server.resolvedUrls?.local[0] ?? '')).toBe(PLAYED);
    } finally {
      await server.close();
    }
  });

  test('built by Vite', async () => {
    const outDir = join(folder, 'dist-vite');
    await vite.build({ configFile: false, root: folder, logLevel: 'error', build: { outDir } });
    expect(await verdictOf('index.html', outDir)).toBe(PLAYED);
  });

  test('built by webpack', async () => {
    const path = bundleFolder('dist-webpack', 'classic.html');
    const entry = join(folder, 'main.js');
    const output = { path, filename: 'main.js' };
    const compiler = webpack({ mode: 'production', entry, output });
    const stats = await promisify(compiler.run.bind(compiler))();
    expect(stats?.toJson().errors).toEqual([]);
    expect(await verdictOf('classic.html', path)).toBe(PLAYED);
  });

  test('built by esbuild with the worker as a second entry', async () => {
    const outdir = bundleFolder('dist-esbuild', 'index.html');
    const entryPoints = { main: join(folder, 'main.js'), 'worker.browser': worker('browser') };
    await esbuild.build({ entryPoints, bundle: true, format: 'esm', outdir });
    expect(await verdictOf('index.html', outdir)).toBe(PLAYED);
  });
});

test('built by esbuild without the worker, it reports what is missing and how to fix it', async () => {
  const outdir = bundleFolder('dist-workerless', 'index.html');
  const entryPoints = { main: join(folder, 'main.js') };
  await esbuild.build({ entryPoints, bundle: true, format: 'esm', outdir });
  expect(await verdictOf('index.html', outdir)).toBe(
    'the worker did not start, tried 4 times ' +
      '(its script was not found, or not allowed to run). ' +
      "Reinstall Simul or, where a bundler moved the worker's script, pass createWorker to createPool.",
  );
});
