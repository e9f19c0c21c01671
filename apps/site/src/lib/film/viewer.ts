import type { Density } from './density.js';
import type { Film } from './film.js';
import { DensityViewer } from './density-viewer.js';
import { FilmViewer } from './film-viewer.js';
import type { Scene } from './scene.js';

/** What there is to see of an exhibition: every board, or, of very many, how densely they are. */
export type Picture = Film | Density;

export interface Viewer {
  look(at: number, exposure: number): Scene;
}

export function viewerOf(picture: Picture): Viewer {
  return picture.kind === 'film' ? new FilmViewer(picture) : new DensityViewer(picture);
}
