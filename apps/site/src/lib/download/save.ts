/** Long enough for a browser to have begun. Milliseconds. */
const BEGUN = 10_000;

/** Gives the reader a file. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, BEGUN);
}
