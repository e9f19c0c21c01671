// Preloaded into the program: prints its peak memory on stderr at exit.
import process from 'node:process';

process.on('exit', () => {
  process.stderr.write(`held ${process.resourceUsage().maxRSS / 1024} MB\n`);
});
