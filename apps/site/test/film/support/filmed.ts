import type { Film } from '../../../src/lib/film/film.js';
import { FilmRecorder } from '../../../src/lib/film/film-recorder.js';
import type { Exhibited } from './exhibitions.js';

export function filmed({ boards, masters, events, result }: Exhibited): Film {
  const recorder = new FilmRecorder(boards, masters);
  for (const event of events) recorder.hear(event);
  return recorder.finish(result.makespan);
}
