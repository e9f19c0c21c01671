/** What went wrong, as a reader is told it. */
export function faultIn(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
