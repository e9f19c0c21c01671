declare module '*.md' {
  import type { Component } from 'svelte';
  import type { Lesson } from '../lesson/lesson.svelte.js';

  const words: Component<{ readonly lesson: Lesson }>;
  export default words;
}
