import './main.js';

console.log(await Reflect.get(globalThis, 'verdict'));
