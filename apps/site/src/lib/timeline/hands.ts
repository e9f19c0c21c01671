import type { TimeAxis } from './axis.svelte.js';

/** On an element, from its upper left. CSS pixels. */
export interface PointerPoint {
  readonly x: number;
  readonly y: number;
}

/** So far a press may move and still be a click. CSS pixels. */
const CLICK = 4;
/** Fingers nearer than this are too near to pinch. CSS pixels. */
const NEAREST = 8;

/** The pointers that press on a timeline, one by one or two at once. */
export class Hands {
  readonly #element: HTMLElement;
  readonly #axis: TimeAxis;
  readonly #seek: (at: number) => void;
  readonly #pressed = new Map<number, PointerPoint>();
  #travelled = 0;
  /** Since a second finger came, until all are gone. */
  #isPinching = false;

  constructor(element: HTMLElement, axis: TimeAxis, seek: (at: number) => void) {
    this.#element = element;
    this.#axis = axis;
    this.#seek = seek;
  }

  get width(): number {
    return this.#element.clientWidth;
  }

  pointOf({ clientX, clientY }: MouseEvent): PointerPoint {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  instantOf({ x }: PointerPoint): number {
    return this.#axis.instantNear(x / this.width);
  }

  /** A mouse sets the clock at once; a finger may be about to scroll, or to pinch. */
  press(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#element.setPointerCapture(event.pointerId);
    if (this.#pressed.size === 0) this.#travelled = 0;
    else this.#isPinching = true;
    const point = this.pointOf(event);
    this.#pressed.set(event.pointerId, point);
    const isAtOnce = event.pointerType === 'mouse' && this.#axis.span === undefined;
    if (isAtOnce) this.#seek(this.instantOf(point));
  }

  move(event: PointerEvent): void {
    const before = this.#pressed.get(event.pointerId);
    if (before === undefined) return;
    const point = this.pointOf(event);
    this.#pressed.set(event.pointerId, point);
    this.#travelled += Math.abs(point.x - before.x);
    const other = [...this.#pressed].find(([id]) => id !== event.pointerId)?.[1];
    if (other !== undefined) this.#pinch(other, before, point);
    else if (this.#isPinching || this.#isClick(event)) return;
    else if (this.#axis.span === undefined) this.#seek(this.instantOf(point));
    else this.#axis.pan((before.x - point.x) / this.width);
  }

  lift(event: PointerEvent): void {
    const point = this.#pressed.get(event.pointerId);
    const isTap = point !== undefined && !this.#isPinching && this.#travelled < CLICK;
    this.forget(event);
    if (isTap) this.#seek(this.instantOf(point));
  }

  forget({ pointerId }: PointerEvent): void {
    this.#pressed.delete(pointerId);
    if (this.#pressed.size === 0) this.#isPinching = false;
  }

  /** A finger that has hardly moved along the axis. */
  #isClick({ pointerType }: PointerEvent): boolean {
    return pointerType !== 'mouse' && this.#travelled < CLICK;
  }

  #pinch(other: PointerPoint, before: PointerPoint, point: PointerPoint): void {
    const apart = ({ x }: PointerPoint) => Math.max(NEAREST, Math.abs(x - other.x));
    const middle = { x: (other.x + point.x) / 2, y: 0 };
    this.#axis.zoom(apart(before) / apart(point), this.instantOf(middle));
  }
}
