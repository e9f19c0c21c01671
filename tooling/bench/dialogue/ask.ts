import { spawn } from 'node:child_process';
import { readAnswer, type Answer } from './answer.ts';
import { writeRequest, type Request } from './request.ts';

/** A program and its arguments. */
export type Command = readonly [program: string, ...rest: string[]];

/** A running contender. Each has its own process, so that none affects another's engine. */
export interface Running {
  ask(request: Request): Promise<Answer>;
  end(): void;
}

export function start([program, ...rest]: Command): Running {
  const child = spawn(program, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
  // Ignores write errors: the end of a contender is noticed by its missing answer.
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
