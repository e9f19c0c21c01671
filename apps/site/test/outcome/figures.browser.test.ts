import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { standalone } from '../../src/lib/download/standalone.js';
import { defaultExperiment } from '../../src/lib/experiment/default-experiment.js';
import OutcomeDownloads from '../../src/lib/lab/OutcomeDownloads.svelte';
import MakespanFigure from '../../src/lib/outcome/MakespanFigure.svelte';
import SweepFigure from '../../src/lib/outcome/SweepFigure.svelte';
import type { Outcome } from '../../src/lib/runner/outcome.js';
import { planned, simulated, swept } from './documents.js';

/** Drags a mouse across a chart, from and to a share of its width. */
function drag(chart: Element, from: number, to: number): void {
  const { left, width, top } = chart.getBoundingClientRect();
  const at = (share: number) => ({
    ...{ clientX: left + share * width, clientY: top + 150 },
    ...{ pointerId: 1, pointerType: 'mouse', bubbles: true },
  });
  // Only a pointer that is there can be held on to.
  chart.setPointerCapture = () => undefined;
  chart.dispatchEvent(new PointerEvent('pointerdown', at(from)));
  chart.dispatchEvent(new PointerEvent('pointermove', at((from + to) / 2)));
  chart.dispatchEvent(new PointerEvent('pointermove', at(to)));
  chart.dispatchEvent(new PointerEvent('pointerup', at(to)));
}

test('keys read the histogram, and a selection shows a part of it until Escape', async () => {
  const document = await simulated(400);
  const screen = await render(MakespanFigure, { document });
  const chart = screen.getByRole('slider', { name: 'How often each makespan came about' });
  const bins = document.makespans.histogram.length;
  await expect.element(chart).toHaveAttribute('aria-valuemax', String(bins - 1));
  (chart.element() as SVGElement).focus();
  await userEvent.keyboard('{End}');
  await expect.element(chart).toHaveAttribute('aria-valuenow', String(bins - 1));
  expect(chart.element().getAttribute('aria-valuetext')).toMatch(
    /^.* to .*: \d+ of 400 exhibitions, [\d.]+ %; 100\.0 % take no longer$/,
  );
  drag(chart.element(), 0.3, 0.5);
  const most = () => Number(chart.element().getAttribute('aria-valuemax'));
  await expect.poll(most).toBeLessThan(bins - 10);
  await expect.element(screen.getByRole('button', { name: 'Whole' })).toBeEnabled();
  await userEvent.keyboard('{Escape}');
  await expect.poll(most).toBe(bins - 1);
});

test('keys read every line of a sweep, and keep what is read when they zoom', async () => {
  const document = await swept([{ kind: 'sync' }, { kind: 'async' }], 'boards=1..9');
  const screen = await render(SweepFigure, { document });
  const chart = screen.getByRole('slider', { name: /over boards$/ });
  (chart.element() as SVGElement).focus();
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
  const told = () => chart.element().getAttribute('aria-valuetext');
  await expect
    .poll(told)
    .toMatch(
      /^boards 3: One board at a time: .*, 40 exhibitions; in theory = 720.*Table to table: /,
    );
  await userEvent.keyboard('+');
  await expect.poll(told).toMatch(/^boards 3: /);
  await expect.element(chart).not.toHaveAttribute('aria-valuemax', '8');
});

test('a chart is a file of its own: no class, no variable, nothing of what was being read', async () => {
  const document = await swept([{ kind: 'async' }], 'boards=1..5');
  const screen = await render(SweepFigure, { document });
  (screen.getByRole('slider', { name: /over boards$/ }).element() as SVGElement).focus();
  await userEvent.keyboard('{End}');
  const { svg, width, height } = standalone(screen.container, 'A sweep', '');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).not.toMatch(/class=|var\(|data-passing|<!--/);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.querySelector('title')?.textContent).toBe('A sweep');
  expect(Math.min(width, height)).toBeGreaterThan(100);
});

test('zoom stays while more of one experiment comes in, ends at a few bins, and begins anew with another', async () => {
  const document = await simulated(400);
  const screen = await render(MakespanFigure, { document });
  const closer = screen.getByRole('button', { name: 'Closer' });
  const whole = screen.getByRole('button', { name: 'Whole' });
  for (let times = 0; times < 20 && closer.element().matches(':enabled'); times++) {
    await closer.click();
  }
  await expect.element(closer).toBeDisabled();
  const chart = screen.getByRole('slider', { name: 'How often each makespan came about' });
  const most = Number(chart.element().getAttribute('aria-valuemax'));
  expect(most).toBeGreaterThanOrEqual(3);
  expect(most).toBeLessThanOrEqual(6);
  await screen.rerender({ document: await simulated(800) });
  await expect.element(whole).toBeEnabled();
  await screen.rerender({
    document: { ...document, scenario: { ...document.scenario, boards: 3 } },
  });
  await expect.element(whole).toBeDisabled();
});

test('the file of a map holds what its shades mean, and the typeface it is set in', async () => {
  const document = await swept([{ kind: 'hybrid' }], 'masters=1..4', 'boards=2..6');
  const screen = await render(SweepFigure, { document });
  const font = '@font-face { font-family: Sans; src: url(data:font/woff2;base64,AA) }';
  const { svg } = standalone(screen.container, 'A map', font);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const legend = screen.getByRole('list', { name: 'What the shades mean' }).element();
  const texts = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
  for (const item of legend.querySelectorAll('li'))
    expect(texts).toContain(item.textContent.trim());
  expect(parsed.querySelector('style')?.textContent).toBe(font);
  expect(parsed.querySelectorAll('svg svg').length).toBe(1 + legend.querySelectorAll('svg').length);
});

test('what theory answers alone is given as a document, and no empty picture or table', async () => {
  const document = await planned('masters=1..4', 'makespan.p95 <= 1s');
  expect(document.trials).toHaveLength(0);
  const outcome = { experiment: defaultExperiment('plan'), document } as Outcome;
  const screen = await render(OutcomeDownloads, {
    outcome,
    text: () => '',
    figure: () => undefined,
  });
  const names = screen
    .getByRole('button')
    .elements()
    .map(({ textContent }) => textContent);
  expect(names).toEqual(['JSON']);
});
