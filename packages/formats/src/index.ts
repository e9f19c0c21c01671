export { plannedCsv } from './csv/planned-csv.js';
export { simulatedCsv } from './csv/simulated-csv.js';
export { sweptCsv } from './csv/swept-csv.js';
export type { Format } from './format-of.js';
export type { ImportReport, Skipped, Source } from './import-report.js';
export { readScenario, type ScenarioText, type TextOptions } from './read-scenario.js';
export { readColumn } from './table/read-column.js';
