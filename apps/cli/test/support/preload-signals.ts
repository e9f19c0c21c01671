// Preloaded into the program: reports its progress, so that tests need not wait for a time.
import process from 'node:process';

process.on('newListener', (name) => {
  if (name === 'SIGTERM') setImmediate(() => process.send?.('listens'));
});

// A terminal, as far as the program can tell: it shows progress on none else.
process.stderr.isTTY = true;
const write = process.stderr.write.bind(process.stderr);
process.stderr.write = (text: string) => {
  process.stderr.write = write;
  process.send?.('shows progress');
  return write(text);
};
