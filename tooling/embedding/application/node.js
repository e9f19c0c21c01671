import './main.js';

console.log(await globalThis.verdict);
