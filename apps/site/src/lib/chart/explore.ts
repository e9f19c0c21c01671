import type { Attachment } from 'svelte/attachments';
import type { Box } from './box.js';
import { holding } from './hold.js';
import type { Reading } from './reading.svelte.js';
import type { Zoom } from './zoom.svelte.js';

interface Explored {
  readonly box: Box;
  readonly reading: Reading;
  readonly zoom: Zoom | undefined;
}

/**
 * Hand and mouse on a chart: hovering and touching read it, and a mouse that drags selects what is to
 * be seen alone.
 */
export function exploring(explored: () => Explored): Attachment<SVGSVGElement> {
  const shareAt = (x: number) => {
    const { left, right } = explored().box;
    return (x - left) / (right - left);
  };
  return holding<number | undefined>({
    grab: ({ x }, pointer) =>
      pointer === 'mouse' && explored().zoom !== undefined ? shareAt(x) : undefined,
    drag(from, at) {
      const { reading, zoom } = explored();
      if (from === undefined) reading.at(at);
      else zoom?.select(from, shareAt(at.x));
    },
    click: (_, at) => explored().reading.at(at),
    letGo(isDone) {
      if (isDone) explored().zoom?.take();
      else explored().zoom?.drop();
    },
    hover(at, pointer) {
      const { reading } = explored();
      if (at !== undefined) reading.at(at);
      // What a finger touched stays to be read.
      else if (pointer === 'mouse') reading.leave();
    },
  });
}
