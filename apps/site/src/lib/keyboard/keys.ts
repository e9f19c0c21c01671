import type { Exhibition } from '../exhibition/exhibition.svelte.js';

/** A key and what it does. */
export interface Key {
  /** As `KeyboardEvent.key` has it, with `Shift+` where that is held. */
  readonly keys: readonly string[];
  /** As it is written on the page. */
  readonly name: string;
  readonly does: string;
  readonly run: (exhibition: Exhibition) => void;
}

/** Of the axis. */
const PAN = 0.2;
const SEEK = 0.01;

function seekBy(share: number): (exhibition: Exhibition) => void {
  return (exhibition) => {
    const { playback, axis } = exhibition;
    const { from, to } = axis.shown;
    exhibition.seek(Math.min(playback.at + share * (to - from), playback.end));
    axis.follow(playback.at);
  };
}

/** Every key, in the order in which the page lists them. */
export const KEYS: readonly Key[] = [
  {
    keys: [' ', 'k'],
    name: 'Space or K',
    does: 'play and pause',
    run: ({ playback }) => (playback.isRunning ? playback.pause() : playback.run()),
  },
  { keys: ['.'], name: '.', does: 'step to where something happens next', run: (e) => e.step(1) },
  { keys: [','], name: ',', does: 'step back to where something happened', run: (e) => e.step(-1) },
  { keys: ['ArrowRight'], name: '→', does: 'a hundredth of the axis on', run: seekBy(SEEK) },
  { keys: ['ArrowLeft'], name: '←', does: 'a hundredth back', run: seekBy(-SEEK) },
  {
    keys: ['Home'],
    name: 'Home',
    does: 'to the beginning',
    run: (exhibition) => exhibition.seek(0),
  },
  {
    keys: ['End'],
    name: 'End',
    does: 'to the end',
    run: (exhibition) => exhibition.seek(exhibition.playback.end),
  },
  {
    keys: ['+', '='],
    name: '+',
    does: 'a closer look at the axis, around the clock',
    run: ({ axis, playback }) => axis.zoom(0.5, axis.middleOr(playback.at)),
  },
  {
    keys: ['-'],
    name: '−',
    does: 'more of the axis',
    run: ({ axis, playback }) => axis.zoom(2, axis.middleOr(playback.at)),
  },
  { keys: ['0'], name: '0', does: 'the whole axis', run: ({ axis }) => (axis.span = undefined) },
  {
    keys: ['Shift+ArrowRight'],
    name: 'Shift →',
    does: 'along the axis',
    run: ({ axis }) => axis.pan(PAN),
  },
  {
    keys: ['Shift+ArrowLeft'],
    name: 'Shift ←',
    does: 'back along the axis',
    run: ({ axis }) => axis.pan(-PAN),
  },
];

/** What scrolls a table that has the focus. */
const SCROLLS: readonly string[] = [' ', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** What a key does where it was pressed: nothing where it is being typed, or means something else. */
export function keyFor(event: KeyboardEvent): Key | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('input, select, textarea, [role=slider], [contenteditable]'))
    return undefined;
  const isScrolling = SCROLLS.includes(event.key) && target?.closest('[role=region][tabindex]');
  const isPressed = event.key === ' ' && target?.closest('button, a, summary, label');
  if (isPressed || isScrolling) return undefined;
  const isArrow = event.key.startsWith('Arrow');
  const name =
    event.shiftKey && isArrow
      ? `Shift+${event.key}`
      : event.key.length === 1
        ? event.key.toLowerCase()
        : event.key;
  return KEYS.find(({ keys }) => keys.includes(name));
}
