/** What a page knows of its reader who was quicker than its script. */
interface Page {
  readonly document: Pick<Document, 'activeElement' | 'body' | 'querySelector'>;
  readonly scrollY: number;
  readonly navigator: { readonly userActivation?: { readonly hasBeenActive: boolean } };
}

/** Whether anybody has scrolled, pressed something or moved the pointer onto a page before it could hear. */
export function isSomebodyThere({ document, scrollY, navigator }: Page): boolean {
  const { activeElement, body } = document;
  const isFocused = activeElement !== null && activeElement !== body;
  const isPointedAt = document.querySelector(':hover') !== null;
  return (
    scrollY > 0 || isFocused || isPointedAt || navigator.userActivation?.hasBeenActive === true
  );
}
