/** The address of the parameters of layout.ts, above the static data. */
export const parameters: usize = (__heap_base + 7) & ~7;

export function parameter(place: i32): u64 {
  return load<u64>(parameters + ((<usize>place) << 3));
}

export function answer(place: i32, value: u64): void {
  store<u64>(parameters + ((<usize>place) << 3), value);
}
