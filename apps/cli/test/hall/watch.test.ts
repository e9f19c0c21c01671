import { describe, expect, test } from 'vitest';
import { filmOf } from '../../src/hall/moment.js';
import { stage } from '../../src/timeline/stage.js';
import { watch } from '../../src/hall/watch.js';
import { FakeTerminal } from '../support/fake-terminal.js';
import { paper, staged } from '../support/reference-exhibition.js';

const LEAVE = '\x1b[?25h\x1b[?1049l';
const play = { words: 'async', moves: 720 };
const { lanes, events } = staged({ kind: 'async' }, 3655);
const film = filmOf(lanes, events);

/** Watches at 365.5 times the speed, which takes ten seconds; `during` may interfere. */
async function watched(during?: (terminal: FakeTerminal, now: number) => void) {
  const terminal = new FakeTerminal({ size: [60, 30] });
  terminal.onSleep = (now) => during?.(terminal, now);
  const ending = await watch(film, play, 365.5, () => paper(60), terminal);
  return { ending, text: terminal.stdout.text, took: terminal.now(), terminal };
}

describe('watching', () => {
  test('takes as long as the speed says, and comes to its end', async () => {
    const { ending, took, text } = await watched();
    expect(ending).toBe('over');
    expect(took).toBeGreaterThan(9_990);
    expect(took).toBeLessThan(10_100);
    expect(text).toContain('0:30:');
  });

  test('leaves the terminal as it was, listening no more', async () => {
    const { text, terminal } = await watched();
    expect(text.startsWith('\x1b[?1049h\x1b[?25l')).toBe(true);
    expect(text.endsWith(LEAVE)).toBe(true);
    expect(terminal.press).toBeUndefined();
  });

  test('q leaves', async () => {
    const { ending, took, text } = await watched((terminal, now) => {
      if (now > 1000) terminal.press?.('q');
    });
    expect([ending, text.endsWith(LEAVE)]).toEqual(['left', true]);
    expect(took).toBeLessThan(1100);
  });

  test.each([
    ['Ctrl-C', (terminal: FakeTerminal) => terminal.press?.('\x03')],
    ['a signal', (terminal: FakeTerminal) => terminal.interrupted.abort()],
  ])('%s interrupts, and the terminal is as it was', async (_, interrupt) => {
    const { ending, text } = await watched((terminal, now) => {
      if (now > 1000) interrupt(terminal);
    });
    expect([ending, text.endsWith(LEAVE)]).toEqual(['interrupted', true]);
  });

  test('space pauses, and goes on from there', async () => {
    let pressed = 0;
    const { took } = await watched((terminal, now) => {
      if ((pressed === 0 && now > 2000) || (pressed === 1 && now > 7000)) {
        terminal.press?.(' ');
        pressed += 1;
      }
    });
    expect(took).toBeGreaterThan(14_900);
    expect(took).toBeLessThan(15_200);
  });

  test('a mistake on the way leaves the terminal as it was, too', async () => {
    const terminal = new FakeTerminal({ size: [60, 30] });
    const broken = () => {
      throw new Error('no paper');
    };
    await expect(watch(film, play, 100, broken, terminal)).rejects.toThrow('no paper');
    expect(terminal.stdout.text.endsWith(LEAVE)).toBe(true);
  });

  test('an exhibition in which no time passes is over at once', async () => {
    const instant = stage({ games: [[[0, 0]]] }, { kind: 'async' }, 0);
    const terminal = new FakeTerminal({ size: [60, 30] });
    const nothing = filmOf(instant.lanes, instant.events);
    expect(await watch(nothing, play, 0, () => paper(60), terminal)).toBe('over');
  });

  test('is all ASCII where the locale takes nothing else', async () => {
    const terminal = new FakeTerminal({ size: [60, 30] });
    const long = { words: 'more words than there is room for, '.repeat(3), moves: 720 };
    await watch(film, long, 3655, () => paper(60, false, false), terminal);
    expect(terminal.stdout.text).toMatch(/^[\x1b -~]*$/);
  });

  test('follows the size of the terminal', async () => {
    const widths = new Set<number>();
    const terminal = new FakeTerminal({ size: [60, 30] });
    await watch(film, play, 3655, () => paper(widths.add(widths.size).size + 60), terminal);
    expect(widths.size).toBeGreaterThan(10);
  });
});
