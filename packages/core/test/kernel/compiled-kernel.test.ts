import { expect, test, vi } from 'vitest';
import { platform } from '../../src/kernel/platform.js';

test('a kernel that could not be had is asked for again, and then compiled only once', async () => {
  // Other files share these modules, and may have compiled it.
  vi.resetModules();
  const { compiledKernel } = await import('../../src/kernel/compiled-kernel.js');
  const { loadKernel } = await import('../../src/kernel/load-kernel.js');
  using compile = vi.spyOn(platform.WebAssembly, 'compile');
  compile.mockRejectedValueOnce(new Error('no connection'));
  await expect(loadKernel()).rejects.toThrow('no connection');
  const kernel = await loadKernel();
  expect(kernel.play({ games: [[[5, 55]]] }, { kind: 'async' }).makespan).toBe(60);
  expect(await compiledKernel()).toBe(await compiledKernel());
  expect(compile).toHaveBeenCalledTimes(2);
});
