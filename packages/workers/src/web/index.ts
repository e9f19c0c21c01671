export { parent } from './parent.js';
export { webThread } from './thread.js';
