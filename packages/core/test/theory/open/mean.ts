/** The mean of independent values and its standard error. */
export function meanOf(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length * (values.length - 1))) };
}

/** How many standard errors the mean of independent values is from what is expected. */
export function zOf(values: readonly number[], expected: number): number {
  const { mean, error } = meanOf(values);
  return (mean - expected) / error;
}
