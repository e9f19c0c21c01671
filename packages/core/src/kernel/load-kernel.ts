import { compiledKernel } from './compiled-kernel.js';
import { instantiate } from './instantiate.js';
import type { Kernel } from './kernel.js';

/** A kernel with a memory of its own; its code is compiled once in a process. */
export async function loadKernel(): Promise<Kernel> {
  return instantiate(await compiledKernel());
}
