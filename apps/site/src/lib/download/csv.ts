export { plannedCsv, simulatedCsv, sweptCsv } from '@simul/formats';
