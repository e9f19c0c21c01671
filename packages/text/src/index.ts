export { counted, grouped } from '@simul/core';
export { axisName, axisNumber, axisScale, type AxisScale, type AxisValue } from './axis-values.js';
export { clock, spoken, wallClock } from './clock.js';
export { fallsBehind, predictedCell, predictedLegend, statementOf } from './predicted-cell.js';
export { precisionReached } from './precision-reached.js';
export { inIndicated, writeIndicated } from './indicated.js';
export { withInterval, type Figure, type Write } from './interval.js';
export { percent, ratio, roughTimes, time, times } from './numbers.js';
export {
  excludedRange,
  confidenceLine,
  effortLine,
  evidenceOf,
  plannedNumber,
  plannedRange,
  type Planned,
} from './planned.js';
export { rate, rates } from './rates.js';
export { nameOfPoint, runsAlong, type Run } from './runs.js';
export { ratios, savedInWords, signed } from './saved.js';
export { scenarioLine } from './scenario-line.js';
export { BOARD_STATE_WORDS, boardsByState, MASTER_STATE_WORDS, STATE_NAMES } from './states.js';
export { roomyTicks, ticks, type Tick } from './ticks.js';
export { responsesLine, waitsLine } from './waits-line.js';
export { strategyLine } from './strategy-line.js';
