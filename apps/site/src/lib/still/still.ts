import { pieceSymbols } from '../chess/board-markup.js';
import { STORY, type Settings } from '../settings/settings.js';
import { hallMarkup, STYLE } from './markup.js';
import { playedAt, WIDTH } from './played.js';

/** When the picture of the story is taken: 0:35:05 on the hall clock. */
const STILL_AT = 2105;
const GAP = 84;

/**
 * Both halls of the story at one instant, as a picture that needs no script.
 *
 * @param colours the style sheet of the page's colours, which follows the system by itself
 */
export async function still(colours: string): Promise<string> {
  const width = WIDTH * 2 + GAP;
  const standing = await Promise.all(
    STORY.halls.map((_, index) => playedAt(STORY, index, STILL_AT)),
  );
  const halls = standing.map(({ scene, result, plan }, index) => {
    const strategy = STORY.halls[index]!;
    const drawn = hallMarkup(strategy, scene, result.moves, plan);
    return { plan, markup: `<g transform="translate(${index * (WIDTH + GAP)} 0)">${drawn}</g>` };
  });
  const { height, size } = halls[0]!.plan;
  return picture(colours, { width, height, size }, halls.map(({ markup }) => markup).join('\n'));
}

/**
 * One hall of any settings.
 *
 * @param hall which, from 0
 * @param at seconds
 */
export async function stillOfHall(
  colours: string,
  settings: Settings,
  hall: number,
  at: number,
): Promise<string> {
  const { scene, result, plan } = await playedAt(settings, hall, at);
  return picture(colours, plan, hallMarkup(settings.halls[hall]!, scene, result.moves, plan));
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Of a board. */
  readonly size: number;
}

function picture(colours: string, { width, height, size }: Size, markup: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}">`,
    `<style><![CDATA[${colours}${STYLE}]]></style>`,
    pieceSymbols(size / 8),
    markup,
    '</svg>',
  ].join('\n');
}
