import { expect, test } from 'vitest';
import { readAnswer, writeAnswer } from '../dialogue/answer.ts';
import { merge } from '../dialogue/merge.ts';
import { readRequest, writeRequest } from '../dialogue/request.ts';
import { skewed } from '../instance.ts';

const report = {
  makespan: Float64Array.of(0.1, 1 / 3),
  released: Float64Array.of(-0, 5e-324),
  utilisation: Float64Array.of(0.9, 1),
  waitTime: Float64Array.of(1e300, 2),
  longestWait: Float64Array.of(3, 4),
  waits: Float64Array.of(10, 10, 10),
};

test('a request is read as it was written', () => {
  const request = { instance: skewed, seed: 7, from: 10, to: 20 };
  expect(readRequest(writeRequest(request).trim())).toEqual(request);
});

test('an answer is decoded exactly, and only when it is complete', () => {
  const bytes = writeAnswer({ nanoseconds: 12_345, report });
  expect(readAnswer(bytes)).toEqual({ nanoseconds: 12_345, report });
  for (let length = 0; length < bytes.length; length++) {
    expect(readAnswer(bytes.subarray(0, length))).toBeUndefined();
  }
});

test('consecutive reports are merged', () => {
  const merged = merge([report, report]);
  expect(merged.makespan).toEqual(Float64Array.of(0.1, 1 / 3, 0.1, 1 / 3));
  expect(merged.waits).toEqual(Float64Array.of(20, 20, 20));
});
