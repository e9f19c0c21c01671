// Preloaded into the program: says on stderr, when it ends, how much memory it held at most.
import process from 'node:process';

process.on('exit', () => {
  process.stderr.write(`held ${process.resourceUsage().maxRSS / 1024} MB\n`);
});
