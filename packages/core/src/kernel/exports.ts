/** What the compiled kernel exports: see assembly/index.ts. A call that can fail gives a status. */
export interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly parameters: { readonly value: number };
  arrange(): number;
  reserve(): number;
  prepare(): void;
  draw(seed: bigint, replication: bigint): number;
  play(): number;
  replicate(seed: bigint, from: bigint, to: bigint): number;
}
