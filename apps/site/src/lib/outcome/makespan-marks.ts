import type { Interval, Prediction, SimulateDocument } from '@simul/core';

/** A time that is marked across a picture of makespans. Seconds. */
export interface TimeMark {
  readonly name: string;
  readonly found: Interval;
  /** Whether theory says it, and nothing that was played. */
  readonly isTheory: boolean;
}

/** The mean, the median and what 95 % stay within; then what theory says, where it does. */
export function makespanMarks(
  { estimate }: SimulateDocument,
  prediction: Prediction | undefined,
): readonly TimeMark[] {
  const { mean, quantiles } = estimate.makespan;
  const played = [
    { name: 'median', found: quantiles['0.5']! },
    { name: 'mean', found: mean },
    { name: '95 % within', found: quantiles['0.95']! },
  ];
  return [
    ...played.map((mark) => ({ ...mark, isTheory: false })),
    ...(prediction === undefined ? [] : theory(prediction)),
  ];
}

function theory({ makespan }: Prediction): readonly TimeMark[] {
  const { standing, value, low, high, expected } = makespan;
  const sign = standing === 'exact' ? '=' : '≈';
  const of = expected === true ? 'mean ' : '';
  const marks = [
    [`theory: ${of}${sign}`, value],
    [`theory: ${of}≥`, low],
    [`theory: ${of}≤`, high],
  ] as const;
  return marks.flatMap(([name, at]) =>
    at === undefined ? [] : [{ name, found: { value: at, low: null, high: null }, isTheory: true }],
  );
}
