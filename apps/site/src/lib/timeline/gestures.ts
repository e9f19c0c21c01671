import type { Attachment } from 'svelte/attachments';
import type { TimeAxis } from './axis.svelte.js';
import { Hands, type PointerPoint } from './hands.js';

interface Timeline {
  readonly axis: TimeAxis;
  readonly seek: (at: number) => void;
  readonly hover: (point: PointerPoint | undefined) => void;
}

/** How much a turn of the wheel zooms: a usual step of 100 by a quarter. */
const WHEEL_STEP = 0.0022;

/**
 * What hand and mouse do to a timeline: a click or a drag sets the clock; when zoomed, a drag pans.
 * A pinch, or the wheel with Ctrl, zooms; the wheel sideways pans. The wheel alone is the page's.
 */
export function gestures(timeline: Timeline): Attachment<HTMLElement> {
  return (element) => {
    const ended = new AbortController();
    const options = { signal: ended.signal };
    const hands = new Hands(element, timeline.axis, timeline.seek);
    element.addEventListener('pointerdown', (event) => hands.press(event), options);
    element.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType === 'mouse') timeline.hover(hands.pointOf(event));
        hands.move(event);
      },
      options,
    );
    element.addEventListener('pointerup', (event) => hands.lift(event), options);
    element.addEventListener('pointercancel', (event) => hands.forget(event), options);
    element.addEventListener('pointerleave', () => timeline.hover(undefined), options);
    const turn = (event: WheelEvent) => {
      if (turned(event, hands, timeline.axis)) event.preventDefault();
    };
    element.addEventListener('wheel', turn, { ...options, passive: false });
    return () => {
      ended.abort();
    };
  };
}

/** Whether a turn of the wheel was meant for the timeline. */
function turned(event: WheelEvent, hands: Hands, axis: TimeAxis): boolean {
  const { ctrlKey, metaKey, shiftKey, deltaX, deltaY } = event;
  if (shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) {
    axis.pan((deltaX || deltaY) / hands.width);
    return true;
  }
  if (!ctrlKey && !metaKey) return false;
  axis.zoom(Math.exp(deltaY * WHEEL_STEP), hands.instantOf(hands.pointOf(event)));
  return true;
}
