import type { Document } from './outcome.js';

/** Of a sweep, the page shows only points that are complete; of all else, whatever is known. */
export class CompletePoints {
  #shown = 0;

  /** What can be shown of a document; nothing while that is no point. */
  of(document: Document): Document | undefined {
    if (!('points' in document)) return document;
    const points = document.points.filter(({ isPartial }) => !isPartial);
    return points.length === 0 ? undefined : { ...document, points };
  }

  /** The same on the way; nothing where no point is new. */
  news(document: Document): Document | undefined {
    const complete = this.of(document);
    if (complete === undefined || !('points' in complete)) return complete;
    if (complete.points.length === this.#shown) return undefined;
    this.#shown = complete.points.length;
    return complete;
  }
}
