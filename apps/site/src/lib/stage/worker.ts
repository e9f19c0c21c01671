import { loadKernel } from '@simul/core';
import { expose, transfer } from 'comlink';
import { buffersOfDensity } from '../film/density.js';
import { buffersOf } from '../film/film.js';
import { curve, type CurveOrder, type CurvePoint } from './curve.js';
import { showDrawn } from './show-drawn.js';
import type { Order, Showing } from './showing.js';

/** What the worker does when asked. */
export interface StageHand {
  show(order: Order): Promise<Showing>;
  curve(order: CurveOrder): Promise<readonly (readonly CurvePoint[])[]>;
}

const kernel = loadKernel();

const hand: StageHand = {
  async show(order) {
    const showing = showDrawn(await kernel, order);
    const { picture } = showing;
    return transfer(
      showing,
      picture.kind === 'film' ? buffersOf(picture) : buffersOfDensity(picture),
    );
  },
  async curve(order) {
    return curve(await kernel, order);
  },
};

expose(hand);
