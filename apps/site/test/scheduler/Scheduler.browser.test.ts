import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Schedule } from '../../src/lib/scheduler/schedule.svelte.js';
import Scheduler from '../../src/lib/scheduler/Scheduler.svelte';

async function shown(written = '') {
  const schedule = new Schedule();
  schedule.read(written);
  const screen = await render(Scheduler, { schedule });
  const board = (number: number) =>
    screen.getByRole('button', { name: new RegExp(`^Board ${number} `) });
  return { schedule, screen, board };
}

test('whoever has only keys serves, stays, takes back and begins again', async () => {
  const { schedule, screen, board } = await shown();
  board(1).element().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}{End} {ArrowRight}{Enter}');
  expect(schedule.written).toBe('351');
  await userEvent.keyboard('24');
  expect(schedule.written).toBe('35124');
  await expect
    .element(screen.getByText('Board 4: she walked for 3 s and moved for 4 s. It had waited 47 s.'))
    .toBeVisible();
  await userEvent.keyboard('u{Backspace}s9');
  expect(schedule.written).toBe('351');
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
  expect(schedule.written).toBe('');
});

test('what came of a choice is told, and the board that may not be chosen changes nothing', async () => {
  const { schedule, screen, board } = await shown('444');
  await expect.element(board(4)).toHaveAttribute('aria-disabled', 'true');
  await board(4).click({ force: true });
  expect(schedule.written).toBe('444');
  await expect
    .element(screen.getByText('At 32 s she is free. Boards 1, 2, 3 and 5 wait for her.'))
    .toBeVisible();
});

test('in the end the words answer the schedule', async () => {
  const { screen, board } = await shown('32541234514235');
  await board(1).click();
  const words = [
    'Yours took 3 min 23 s, 32 s less than the longest ready first; 3 min 10 s is possible.',
    'The longest wait was 37 s, at board 1, 6 s less than the longest ready first; no schedule is fairer.',
  ];
  await expect.element(screen.getByText(words.join(' '))).toBeVisible();
  await expect.element(screen.getByRole('row', { name: /^Yours 3 min 23 s 37 s/ })).toBeVisible();
});

test('she stays only where a move is to come and none is ready', async () => {
  const { schedule, screen } = await shown('123454214325');
  const stay = screen.getByRole('button', { name: 'Stay until one is ready' });
  await stay.click();
  expect(schedule.written).toBe('123454214325s');
  await expect.element(stay).toHaveAttribute('aria-disabled', 'true');
  await stay.click({ force: true });
  expect(schedule.written).toBe('123454214325s');
});
