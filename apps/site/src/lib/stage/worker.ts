import { loadKernel, type Kernel } from '@simul/core';
import { serve } from '@simul/workers';
import { parent } from '@simul/workers/web';
import { transfer } from 'comlink';
import { buffersOfDensity } from '../film/density.js';
import { buffersOf } from '../film/film.js';
import { curve, type CurveOrder, type CurvePoint } from './curve.js';
import { showDrawn } from './show-drawn.js';
import type { Tell } from './tell.js';
import type { HallToPlay, Showing } from './showing.js';

/** What the worker does when asked. */
export interface StageService {
  show(order: HallToPlay, tell: Tell): Promise<Showing>;
  curve(order: CurveOrder, tell: Tell): Promise<readonly (readonly CurvePoint[])[]>;
}

let kernel: Promise<Kernel> | undefined;

/** A kernel that could not be loaded is forgotten: a connection may be back. */
function loaded(): Promise<Kernel> {
  kernel ??= loadKernel().catch((error: unknown) => {
    kernel = undefined;
    throw error;
  });
  return kernel;
}

const service: StageService = {
  async show(order, tell) {
    const showing = showDrawn(await loaded(), order, tell);
    const { picture } = showing;
    return transfer(
      showing,
      picture.kind === 'film' ? buffersOf(picture) : buffersOfDensity(picture),
    );
  },
  async curve(order, tell) {
    return curve(await loaded(), order, tell);
  },
};

serve(service, parent);
