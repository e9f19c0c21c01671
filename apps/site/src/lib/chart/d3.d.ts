// The little of d3 that is used here; the packages bring no types of their own.

declare module 'd3-scale' {
  export interface Scale {
    (value: number): number;
    invert(place: number): number;
    domain(): [number, number];
    range(): [number, number];
  }
  export function scaleLinear(domain: Iterable<number>, range: Iterable<number>): Scale;
  export function scaleLog(domain: Iterable<number>, range: Iterable<number>): Scale;
}

declare module 'd3-shape' {
  interface Curve {
    lineStart(): void;
  }
  type CurveFactory = (context: unknown) => Curve;
  export interface Line<T> {
    (points: readonly T[]): string | null;
    x(place: (point: T) => number): this;
    y(place: (point: T) => number): this;
    defined(isDefined: (point: T) => boolean): this;
    curve(factory: CurveFactory): this;
  }
  export interface Area<T> {
    (points: readonly T[]): string | null;
    x(place: (point: T) => number): this;
    y0(place: (point: T) => number): this;
    y1(place: (point: T) => number): this;
    curve(factory: CurveFactory): this;
  }
  export const curveStepAfter: CurveFactory;
  export function line<T>(): Line<T>;
  export function area<T>(): Area<T>;
}
