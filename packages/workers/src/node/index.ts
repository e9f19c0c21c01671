export { parent } from './parent.js';
export { nodeThread } from './thread.js';
