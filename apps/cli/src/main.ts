import { simul } from './simul.js';
import { nodeTerminal } from './terminal/node-terminal.js';

process.exitCode = await simul(process.argv.slice(2), nodeTerminal(process));
