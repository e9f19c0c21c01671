export { findBrowser } from './find.js';
export { flags } from './flags.js';
export { launchBrowser } from './launch.js';
