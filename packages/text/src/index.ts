export { clock, spoken, wallClock } from './clock.js';
export { counted, grouped, percent, rate, ratio, roughTimes, time, times } from './numbers.js';
export { roomyTicks, ticks, type Tick } from './ticks.js';
export { inWords } from './words.js';
