/** What is being asked for, by its key, and how to end it. */
export class Asked {
  readonly #controllers = new Map<string, AbortController>();

  /** What ends it; nothing where it is asked for already. */
  begin(key: string): AbortSignal | undefined {
    if (this.#controllers.has(key)) return undefined;
    const controller = new AbortController();
    this.#controllers.set(key, controller);
    return controller.signal;
  }

  end(key: string): void {
    this.#controllers.delete(key);
  }

  /** Ends whatever is not wanted any more. */
  keepOnly(wanted: readonly string[]): void {
    for (const [key, controller] of this.#controllers) {
      if (wanted.includes(key)) continue;
      controller.abort(new DOMException('Nobody asks for it any more', 'AbortError'));
      this.end(key);
    }
  }
}
