import type { Film } from './film.js';
import { lanesOf, stretchAt, type Track } from './track.js';
import type { Picture } from './viewer.js';

/** The next instant at which something happens in one of the halls; the end when nothing will. */
export function nextInstant(pictures: readonly Picture[], at: number): number {
  const next = pictures.flatMap((picture) =>
    picture.kind === 'film' ? nextInFilm(picture, at) : sampledAround(picture, at),
  );
  return Math.min(...next.filter((instant) => instant > at), Math.max(...ends(pictures)));
}

/** The last instant before this one at which something happened in one of the halls; else 0. */
export function previousInstant(pictures: readonly Picture[], at: number): number {
  const previous = pictures.flatMap((picture) =>
    picture.kind === 'film' ? previousInFilm(picture, at) : sampledAround(picture, at),
  );
  return Math.max(0, ...previous.filter((instant) => instant < at));
}

function ends(pictures: readonly Picture[]): number[] {
  return pictures.map(({ end }) => end);
}

function nextInFilm({ boards, masters, end }: Film, at: number): number[] {
  const next = (track: Track, lane: number) => {
    const index = stretchAt(track, lane, at) + 1;
    return index < track.offsets[lane + 1]! ? track.from[index]! : end;
  };
  return inLanes(boards, next).concat(inLanes(masters, next));
}

function previousInFilm({ boards, masters, end }: Film, at: number): number[] {
  const previous = (track: Track, lane: number) => {
    const index = stretchAt(track, lane, at);
    const begun = track.from[index]!;
    return begun < at || index === track.offsets[lane] ? begun : track.from[index - 1]!;
  };
  const past = at > end ? [end] : [];
  return inLanes(boards, previous).concat(inLanes(masters, previous), past);
}

function inLanes(track: Track, instantOf: (track: Track, lane: number) => number): number[] {
  return Array.from({ length: lanesOf(track) }, (_, lane) => instantOf(track, lane));
}

/** A density knows only its own instants: the nearest, and those before and after it. */
function sampledAround(
  { end, instants }: { readonly end: number; readonly instants: number },
  at: number,
): number[] {
  const step = end / (instants - 1);
  const nearest = Math.round(Math.min(at, end) / step);
  return [nearest - 1, nearest, nearest + 1]
    .map((instant) => instant * step)
    .filter((instant) => instant <= end);
}
