import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChapterSpec, PredictionSpec } from '../../src/lib/lesson/chapter-spec.js';

const CHAPTERS = join(import.meta.dirname, '../../src/lib/chapters');

/** All that a chapter says is so: its words, what is asked and replied, and its goals; no wrong guess. */
export function toldBy({ slug, predictions, goals }: ChapterSpec): readonly string[] {
  return [
    readFileSync(join(CHAPTERS, slug, 'words.md'), 'utf8'),
    ...Object.values(predictions).flatMap(toldByPrediction),
    ...goals.flatMap(({ words, hint }) => [words, hint]),
  ];
}

function toldByPrediction(spec: PredictionSpec): readonly string[] {
  if ('choices' in spec) {
    const right = spec.choices.filter(({ isRight }) => isRight).map(({ text }) => text);
    return [spec.question, ...right, ...spec.choices.map(({ reply }) => reply)];
  }
  return [spec.question, ...Object.values(spec.replies)];
}
