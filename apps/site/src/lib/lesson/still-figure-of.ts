import { playedAt } from '../still/played.js';
import { hallClock } from '../text/hall-clock.js';
import { termOf, titleOf } from '../text/hall-words.js';
import { sceneInWords } from '../text/scene-in-words.js';
import type { ChapterSpec } from './chapter-spec.js';
import { numbersOf, USUAL_NUMBERS } from './numbers.js';
import type { StillFigure } from './still-figure.js';

/** The figure of a chapter as it begins. It is played when the page is built. */
export async function stillFigureOf({ settings, figure }: ChapterSpec): Promise<StillFigure> {
  const { at, numbers = USUAL_NUMBERS } = figure;
  const played = await Promise.all(
    settings.halls.map(async (strategy, index) => ({
      strategy,
      ...(await playedAt(settings, index, at)),
    })),
  );
  const end = Math.max(...played.map(({ result }) => result.makespan));
  return {
    clock: hallClock(at, end),
    halls: played.map(({ strategy, scene, result, plan }) => ({
      title: titleOf(strategy),
      term: termOf(strategy),
      alt: sceneInWords(strategy, scene, result.makespan),
      width: plan.width,
      height: Math.ceil(plan.height),
      numbers: numbersOf(result, numbers),
    })),
  };
}
