/**
 * A sum that keeps what every addition rounds away (Knuth, TAOCP 2, §4.2.2, theorem B), so that a
 * milliard of terms lose no digit. It depends on the order of the terms, and on nothing else.
 */
export class ExactSum {
  #total = 0;
  #lost = 0;

  get value(): number {
    return this.#total + this.#lost;
  }

  add(terms: Float64Array): void {
    let total = this.#total;
    let lost = this.#lost;
    // By index: a loop over the values themselves takes four times as long.
    const { length } = terms;
    for (let i = 0; i < length; i++) {
      const term = terms[i]!;
      const next = total + term;
      const part = next - total;
      lost += total - (next - part) + (term - part);
      total = next;
    }
    this.#total = total;
    this.#lost = lost;
  }
}
