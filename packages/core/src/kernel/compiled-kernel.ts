import { kernelBytes } from '../generated/kernel-bytes.js';
import { platform, type WasmModule } from './platform.js';

let compiled: Promise<WasmModule> | undefined;

/** The kernel's code, which threads may share; it is compiled once in a process. */
export function compiledKernel(): Promise<WasmModule> {
  const { WebAssembly, atob } = platform;
  compiled ??= WebAssembly.compile(Uint8Array.from(atob(kernelBytes), codeOf));
  return compiled;
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
