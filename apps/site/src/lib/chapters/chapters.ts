import type { Component } from 'svelte';
import type { ChapterSpec } from '../lesson/chapter-spec.js';
import type { Lesson } from '../lesson/lesson.svelte.js';

/** A chapter: what it is made of, and its words, which show a lesson. */
export interface Chapter {
  readonly default: ChapterSpec;
  readonly words: Component<{ readonly lesson: Lesson }>;
}

const loads = import.meta.glob<Chapter>('./*/chapter.ts');

/** Loads a chapter; nothing where there is none. */
export async function loadChapter(slug: string): Promise<Chapter | undefined> {
  return loads[`./${slug}/chapter.ts`]?.();
}
