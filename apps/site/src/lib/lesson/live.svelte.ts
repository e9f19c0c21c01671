import { addressOf, type ExhibitionAddress } from '../exhibition/address.js';
import { Exhibition } from '../exhibition/exhibition.svelte.js';
import { viewerOf } from '../film/viewer.js';
import type { AddressPlace } from '../link/address.svelte.js';
import type { View } from '../link/view.js';
import { everyFrame } from '../playback/frames.js';
import type { Figures } from '../scheduler/figures.js';
import { Stage } from '../stage/stage.js';
import { startStageWorker } from '../stage/start-worker.js';
import { activityOf, type Activity } from './activity.js';
import type { ChapterSpec, Seen } from './chapter-spec.js';
import { lessonPlace } from './lesson-place.js';

/** What is only passed by, on a slider or while a number is typed, reaches no goal. Milliseconds. */
const LOOK_AFTER = 500;

/** Workers are slow to start: every chapter has the same. */
const stage = new Stage(startStageWorker);

/** The part of a lesson that its figure reads, and reports to. */
interface LessonInFigure {
  readonly spec: ChapterSpec;
  readonly place: AddressPlace;
  readonly schedule: Figures | undefined;
  look(seen: Seen): void;
}

/** The figure of a chapter, running. */
export class Live {
  readonly #lesson: LessonInFigure;
  readonly exhibition: Exhibition = new Exhibition(stage, {
    results: [],
    films: () => Promise.resolve([]),
  });
  readonly address: ExhibitionAddress;

  readonly #viewers = $derived.by(() =>
    this.exhibition.program.halls.map(({ showing }) =>
      showing?.picture === undefined ? undefined : viewerOf(showing.picture),
    ),
  );
  /** What goes on in each hall; nothing where it is being played. */
  readonly activities: readonly (Activity | undefined)[] = $derived.by(() =>
    this.#viewers.map(
      (viewer) => viewer && activityOf(viewer.look(this.exhibition.playback.at, 0)),
    ),
  );
  /** What goals look at; nothing while something is being played. */
  readonly seen: Seen | undefined = $derived.by(() => {
    const { program, settings, playback } = this.exhibition;
    const halls = program.halls.flatMap(({ order: { strategy }, showing }) =>
      showing === undefined ? [] : [{ strategy, result: showing.result }],
    );
    if (halls.length < settings.halls.length) return undefined;
    return { settings, halls, at: playback.at, schedule: this.#lesson.schedule };
  });

  constructor(lesson: LessonInFigure) {
    this.#lesson = lesson;
    this.address = addressOf(this.exhibition, lessonPlace(lesson.place, beginningOf(lesson)));
    this.begin();
  }

  /** Shows what the address says. */
  async read(): Promise<void> {
    await this.address.read();
  }

  /** Shows what the chapter begins with. */
  begin(): void {
    this.exhibition.show(beginningOf(this.#lesson));
  }

  /** Goes on for as long as the effect that it is called in. */
  follow(): void {
    const { exhibition, address } = this;
    const { playback, program } = exhibition;
    $effect(() =>
      playback.isRunning && !program.isPlaying
        ? everyFrame((seconds) => playback.advance(seconds))
        : undefined,
    );
    $effect(() => {
      if (program.isPlaying) return undefined;
      void exhibition.view;
      return address.writeLater();
    });
    $effect(() => {
      // A clock that runs is not looked at: goals ask what it shows once it stands.
      void [program.halls, this.#lesson.schedule, playback.isRunning || playback.at];
      const timer = setTimeout(() => {
        if (this.seen) this.#lesson.look(this.seen);
      }, LOOK_AFTER);
      return () => clearTimeout(timer);
    });
  }
}

function beginningOf({ spec: { settings, figure } }: Pick<LessonInFigure, 'spec'>): View {
  return { settings, ...(figure.at > 0 && { at: figure.at }) };
}
