/** The parts that a chapter's words may call for, and the component of each, by its path in src/lib. */
export const PARTS = {
  prediction: 'lesson/Prediction.svelte',
  figure: 'lesson/Figure.svelte',
  code: 'lesson/Code.svelte',
  goals: 'lesson/Goals.svelte',
  curve: 'lesson/Curve.svelte',
  scheduler: 'lesson/Scheduler.svelte',
};

/** The parts with words inside. */
export const FRAMES = {
  answer: 'lesson/Answer.svelte',
};

/** Words that carry the colour of what they name. */
export const COLOURED = ['here', 'waiting', 'thinking', 'over', 'master'];
