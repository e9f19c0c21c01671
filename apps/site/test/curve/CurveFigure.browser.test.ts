import { parseScenario } from '@simul/core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CurveFigure from '../../src/lib/curve/CurveFigure.svelte';
import { Exhibition } from '../../src/lib/exhibition/exhibition.svelte.js';
import { Stage } from '../../src/lib/stage/stage.js';
import { startStageWorker } from '../../src/lib/stage/start-worker.js';

/** The figure of the story, on a stage whose first workers may be lost. */
async function shown(lost = 0) {
  let workers = 0;
  const stage = new Stage(() => {
    workers++;
    return workers <= lost ? new Worker('data:text/javascript,throw 1') : startStageWorker();
  });
  const exhibition = new Exhibition(stage, { results: [], films: () => Promise.resolve([]) });
  const screen = await render(CurveFigure, { exhibition, stage });
  return { exhibition, screen };
}

test('it says where concurrency ends, once that is played', async () => {
  const { screen } = await shown();
  await expect
    .element(screen.getByText(/^From 12 boards on she is busy all the time: every board more/))
    .toBeVisible();
  await screen.getByText('The curves in numbers').click();
  await expect
    .element(screen.getByRole('row', { name: /^24 12:00:00 60.0 1:00:55/ }))
    .toBeVisible();
});

test('keys move the saturation point by the time of the replies', async () => {
  const { exhibition, screen } = await shown();
  const line = screen.getByRole('slider', { name: 'Saturation point: Table to table' });
  line.element().focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(exhibition.settings.scenario).toMatchObject({ replyTime: { value: 60 } });
  await expect.element(line).toHaveAttribute('aria-valuenow', '13');
  await userEvent.keyboard('{PageUp}');
  await expect.element(line).toHaveAttribute('aria-valuenow', '26');
  await userEvent.keyboard('{Home}');
  await expect.element(line).toHaveAttribute('aria-valuenow', '1.1');
});

test('keys move the number of boards', async () => {
  const { exhibition, screen } = await shown();
  screen.getByRole('slider', { name: 'Boards' }).element().focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(exhibition.settings.scenario).toMatchObject({ boards: 22 });
});

test('a lost worker is a sentence, and can be asked again', async () => {
  const { screen } = await shown(3);
  await expect.element(screen.getByText(/The worker was lost: /)).toBeVisible();
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByText(/throughput stays near 715/)).toBeVisible();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('recorded times are of as many boards as there were', async () => {
  const { exhibition, screen } = await shown();
  const scenario = parseScenario({ games: [[[5, 55]]] });
  exhibition.settings = { ...exhibition.settings, scenario };
  await expect.element(screen.getByText(/^This exhibition lists its boards/)).toBeVisible();
  expect(screen.getByRole('slider').elements()).toEqual([]);
});

test('replies of no time leave nothing to drag but the boards', async () => {
  const { exhibition, screen } = await shown();
  const scenario = parseScenario({ replyTime: '0s' });
  exhibition.settings = { ...exhibition.settings, scenario };
  await expect.element(screen.getByText(/Replies take no time/)).toBeVisible();
  expect(screen.getByRole('slider').elements()).toHaveLength(1);
});
