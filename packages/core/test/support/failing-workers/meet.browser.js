import { meet } from './failures.js';

const { name } = /** @type {{ name: string }} */ (/** @type {unknown} */ (globalThis));

meet(name, globalThis);
