import { spawn } from 'node:child_process';
import { readAnswer, type Answer } from './answer.ts';
import { writeRequest, type Request } from './request.ts';

/** A program and its arguments. */
export type Command = readonly [program: string, ...rest: string[]];

/** A contender that runs, in a process of its own so that none warms or soils another's engine. */
export interface Running {
  ask(request: Request): Promise<Answer>;
  end(): void;
}

export function start([program, ...rest]: Command): Running {
  const child = spawn(program, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
  // That it is gone is seen on its other side, where an answer is missing.
  child.stdin.on('error', () => undefined);
  const answers = answersOf(child.stdout);
  return {
    async ask(request) {
      child.stdin.write(writeRequest(request));
      const { value, done } = await answers.next();
      if (done === true) throw new Error(`${program} ${rest.join(' ')}: ended without an answer`);
      return value;
    },
    end: () => child.stdin.end(),
  };
}

async function* answersOf(output: AsyncIterable<Buffer>): AsyncGenerator<Answer, undefined> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of output) {
    held = Buffer.concat([held, chunk]);
    const answer = readAnswer(held);
    if (answer === undefined) continue;
    held = Buffer.alloc(0);
    yield answer;
  }
  return undefined;
}
