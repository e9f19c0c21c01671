import type { Attachment } from 'svelte/attachments';
import type { Axis } from './axis.svelte.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Gestures {
  readonly axis: Axis;
  readonly seek: (at: number) => void;
  readonly hover: (point: Point | undefined) => void;
}

/** So far a press may move and still be a click. CSS pixels. */
const CLICK = 4;
const WHEEL_STEP = 0.0022;

/**
 * What hand and mouse do to a timeline: a click or a drag sets the clock; when zoomed, a drag pans.
 * A pinch, or the wheel with Ctrl, zooms; the wheel sideways pans. The wheel alone is the page's.
 */
export function gestures({ axis, seek, hover }: Gestures): Attachment<HTMLElement> {
  return (element) => {
    const pressed = new Map<number, Point>();
    let travelled = 0;
    const listen = new AbortController();
    const options = { signal: listen.signal };

    const pointOf = (event: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const instantOf = ({ x }: Point) => axis.instantAt(x / element.clientWidth);

    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        element.setPointerCapture(event.pointerId);
        if (pressed.size === 0) travelled = 0;
        pressed.set(event.pointerId, pointOf(event));
        if (axis.span === undefined) seek(instantOf(pointOf(event)));
      },
      options,
    );

    element.addEventListener(
      'pointermove',
      (event) => {
        const point = pointOf(event);
        const before = pressed.get(event.pointerId);
        if (event.pointerType === 'mouse') hover(point);
        if (before === undefined) return;
        pressed.set(event.pointerId, point);
        travelled += Math.abs(point.x - before.x);
        const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
        if (other !== undefined) pinch(other, before, point);
        else if (axis.span === undefined) seek(instantOf(point));
        else axis.pan((before.x - point.x) / element.clientWidth);
      },
      options,
    );

    const pinch = (other: Point, before: Point, point: Point) => {
      const factor =
        Math.max(8, Math.abs(before.x - other.x)) / Math.max(8, Math.abs(point.x - other.x));
      axis.zoom(factor, instantOf({ x: (other.x + point.x) / 2, y: 0 }));
    };

    const release = (event: PointerEvent) => {
      const point = pressed.get(event.pointerId);
      pressed.delete(event.pointerId);
      if (point !== undefined && travelled < CLICK && event.type === 'pointerup')
        seek(instantOf(point));
    };
    element.addEventListener('pointerup', release, options);
    element.addEventListener('pointercancel', release, options);
    element.addEventListener('pointerleave', () => hover(undefined), options);

    element.addEventListener(
      'wheel',
      (event) => {
        const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
        if (!event.ctrlKey && !event.metaKey && !isSideways) return;
        event.preventDefault();
        const way = isSideways ? event.deltaX || event.deltaY : event.deltaY;
        if (isSideways) axis.pan(way / element.clientWidth);
        else axis.zoom(Math.exp(way * WHEEL_STEP), instantOf(pointOf(event)));
      },
      { ...options, passive: false },
    );

    return () => {
      listen.abort();
    };
  };
}
