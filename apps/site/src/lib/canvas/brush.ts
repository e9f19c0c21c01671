/** A canvas to paint on, in CSS pixels. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly pixelRatio: number;
}

/** Makes a canvas as large as it is shown, down to the pixel of the screen, and empty. */
export function brushFor(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  pixelRatio: number,
): Brush {
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  const context = canvas.getContext('2d')!;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  return { context, pixelRatio };
}
