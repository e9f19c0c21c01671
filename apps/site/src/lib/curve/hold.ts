import type { Attachment } from 'svelte/attachments';

/** CSS pixels from the top left of the chart. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Gestures<Held> {
  /** What a press takes hold of. */
  readonly grab: (at: Point) => Held;
  readonly drag: (held: Held, at: Point) => void;
  /** A press that did not move. */
  readonly click: (held: Held, at: Point) => void;
  readonly letGo: () => void;
  readonly hover: (at: Point | undefined) => void;
}

/** So far a press may move and still be a click. CSS pixels. */
const CLICK = 3;

/** What hand and mouse do to a chart. Nothing happens before they move, so that a page can be scrolled. */
export function holding<Held>({
  grab,
  drag,
  click,
  letGo,
  hover,
}: Gestures<Held>): Attachment<SVGSVGElement> {
  return (element) => {
    let held: { readonly what: Held; readonly from: Point; isDragged: boolean } | undefined;
    const listen = new AbortController();
    const hear = (
      type: 'down' | 'move' | 'up' | 'cancel' | 'leave',
      act: (event: PointerEvent) => void,
    ) => element.addEventListener(`pointer${type}`, act, { signal: listen.signal });

    const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    hear('down', (event) => {
      if (event.button !== 0 || held !== undefined) return;
      element.setPointerCapture(event.pointerId);
      const from = pointOf(event);
      held = { what: grab(from), from, isDragged: false };
    });
    hear('move', (event) => {
      const at = pointOf(event);
      if (event.pointerType === 'mouse' || held?.isDragged) hover(at);
      if (held === undefined) return;
      held.isDragged ||= Math.abs(at.x - held.from.x) >= CLICK;
      if (held.isDragged) drag(held.what, at);
    });
    hear('up', (event) => {
      if (held !== undefined && !held.isDragged) click(held.what, pointOf(event));
      held = undefined;
      letGo();
      if (event.pointerType !== 'mouse') hover(undefined);
    });
    hear('cancel', () => {
      held = undefined;
      letGo();
      hover(undefined);
    });
    hear('leave', () => {
      if (held === undefined) hover(undefined);
    });
    return () => {
      listen.abort();
    };
  };
}
