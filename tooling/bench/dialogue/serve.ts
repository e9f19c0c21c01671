import { createInterface } from 'node:readline';
import { writeAnswer, type Report } from './answer.ts';
import { readRequest, type Request } from './request.ts';

/** Answers every line on stdin; only `play` is timed. */
export async function serve(play: (request: Request) => Report | Promise<Report>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const request = readRequest(line);
    const begun = process.hrtime.bigint();
    const report = await play(request);
    const nanoseconds = Number(process.hrtime.bigint() - begun);
    process.stdout.write(writeAnswer({ nanoseconds, report }));
  }
}
