import { Engine } from './engine.js';
import type { Exports } from './exports.js';
import type { Kernel } from './kernel.js';
import { platform, type WasmModule } from './platform.js';
import { WasmKernel } from './wasm-kernel.js';

/** A kernel with a memory of its own, from code that may be another thread's too. */
export async function instantiate(compiled: WasmModule): Promise<Kernel> {
  const { exports } = await platform.WebAssembly.instantiate(compiled);
  return new WasmKernel(new Engine(exports as Exports));
}
