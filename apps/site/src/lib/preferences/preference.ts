/** What a reader once chose; nothing where nothing was, or where the browser keeps nothing. */
export function preferred(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    // Storage is refused to this page: then nothing was ever kept.
    return undefined;
  }
}

/** Keeps a choice for the next visit, where the browser allows it. */
export function prefer(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage is refused or full: the choice holds for this visit alone.
  }
}
