/**
 * The little that is needed of WebAssembly and of the web, which every platform has and the
 * compiler's library for plain ECMAScript does not know.
 */
interface Platform {
  readonly WebAssembly: {
    compile(bytes: Uint8Array): Promise<WasmModule>;
    instantiate(module: WasmModule): Promise<{ readonly exports: unknown }>;
  };
  readonly atob: (base64: string) => string;
}

/** A compiled module; nothing is asked of it. */
export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

export const platform: Platform = globalThis as unknown as Platform;
