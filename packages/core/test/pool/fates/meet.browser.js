import { meet } from './fates.js';

const { name } = /** @type {{ name: string }} */ (/** @type {unknown} */ (globalThis));

meet(name, globalThis);
