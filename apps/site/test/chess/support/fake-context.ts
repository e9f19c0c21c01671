/** The part of a canvas that boards are painted with; it remembers what was painted. */
export class FakeContext {
  globalAlpha = 1;
  fillStyle = '';
  /** Of each image: where from and where to, each as x, y, width and height. */
  readonly images: number[][] = [];
  readonly rectangles: number[][] = [];
  readonly #alphas = new Set<number>();

  /** The strengths that anything was painted with. */
  get alphas(): number[] {
    return [...this.#alphas];
  }

  drawImage(_image: unknown, ...numbers: number[]): void {
    this.#alphas.add(this.globalAlpha);
    this.images.push(numbers);
  }

  fillRect(...numbers: number[]): void {
    this.#alphas.add(this.globalAlpha);
    this.rectangles.push(numbers);
  }

  asContext(): CanvasRenderingContext2D {
    return this as unknown as CanvasRenderingContext2D;
  }
}
