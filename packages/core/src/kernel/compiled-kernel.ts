import { platform, type WasmModule } from './platform.js';

let compiled: Promise<WasmModule> | undefined;

/**
 * The kernel's code, which threads may share; it is fetched and compiled once in a process. A program
 * that only replays or predicts never fetches it.
 */
export function compiledKernel(): Promise<WasmModule> {
  compiled ??= compile().catch((error: unknown) => {
    // A connection may be back when it is asked for again.
    compiled = undefined;
    throw error;
  });
  return compiled;
}

async function compile(): Promise<WasmModule> {
  const { WebAssembly, atob } = platform;
  const { kernelBytes } = await import('../generated/kernel-bytes.js');
  return WebAssembly.compile(Uint8Array.from(atob(kernelBytes), codeOf));
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
