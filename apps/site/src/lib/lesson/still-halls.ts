import { playedAt } from '../still/played.js';
import { termOf, titleOf } from '../text/hall-words.js';
import { sceneInWords } from '../text/scene-in-words.js';
import type { ChapterSpec } from './chapter-spec.js';
import { numbersOf, USUAL_NUMBERS } from './numbers.js';
import type { StillHall } from './still-hall.js';

/** The halls of a chapter as it begins. They are played when the page is built. */
export function stillHalls({ settings, figure }: ChapterSpec): readonly StillHall[] {
  return settings.halls.map((strategy, index) => {
    const { scene, result, plan } = playedAt(settings, index, figure.at);
    return {
      title: titleOf(strategy),
      term: termOf(strategy),
      alt: sceneInWords(strategy, scene, result.makespan),
      width: plan.width,
      height: Math.ceil(plan.height),
      numbers: numbersOf(result, figure.numbers ?? USUAL_NUMBERS),
    };
  });
}
