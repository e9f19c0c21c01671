import type { Attachment } from 'svelte/attachments';
import type { ChartPoint } from './paths.js';

interface Gestures<Held> {
  /** What a press takes hold of. */
  readonly grab: (at: ChartPoint, pointer: string) => Held;
  readonly drag: (held: Held, at: ChartPoint) => void;
  /** A press that did not move. */
  readonly click: (held: Held, at: ChartPoint) => void;
  /** @param isDone unless something else took over */
  readonly letGo: (isDone: boolean) => void;
  /** @param pointer `mouse`, `touch` or `pen` */
  readonly hover: (at: ChartPoint | undefined, pointer: string) => void;
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
    let held: { readonly what: Held; readonly from: ChartPoint; isDragged: boolean } | undefined;
    const listen = new AbortController();
    const hear = (
      type: 'down' | 'move' | 'up' | 'cancel' | 'leave',
      act: (event: PointerEvent) => void,
    ) => element.addEventListener(`pointer${type}`, act, { signal: listen.signal });

    const pointOf = ({ clientX, clientY }: PointerEvent): ChartPoint => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    hear('down', (event) => {
      if (event.button !== 0 || held !== undefined) return;
      element.setPointerCapture(event.pointerId);
      const from = pointOf(event);
      held = { what: grab(from, event.pointerType), from, isDragged: false };
    });
    hear('move', (event) => {
      const at = pointOf(event);
      if (event.pointerType === 'mouse' || held?.isDragged) hover(at, event.pointerType);
      if (held === undefined) return;
      held.isDragged ||= Math.abs(at.x - held.from.x) >= CLICK;
      if (held.isDragged) drag(held.what, at);
    });
    hear('up', (event) => {
      if (held !== undefined && !held.isDragged) click(held.what, pointOf(event));
      held = undefined;
      letGo(true);
      if (event.pointerType !== 'mouse') hover(undefined, event.pointerType);
    });
    hear('cancel', ({ pointerType }) => {
      held = undefined;
      letGo(false);
      hover(undefined, pointerType);
    });
    hear('leave', ({ pointerType }) => {
      if (held === undefined) hover(undefined, pointerType);
    });
    return () => {
      listen.abort();
    };
  };
}
