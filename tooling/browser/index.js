export { findBrowser } from './find.js';
export { launchBrowser } from './launch.js';
