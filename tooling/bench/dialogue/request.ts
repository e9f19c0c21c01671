import type { Instance, Times } from '../instance.ts';

/** The replications from `from` to before `to` of an instance. */
export interface Request {
  readonly instance: Instance;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** One line of words, which every language parses easily. */
export function writeRequest({ instance, seed, from, to }: Request): string {
  const { boards, rounds, moveTime, replyTime } = instance;
  return `${[boards, rounds, ...words(moveTime), ...words(replyTime), seed, from, to].join(' ')}\n`;
}

function words({ family, mean, cv }: Times): readonly (string | number)[] {
  return [family, mean, cv];
}

export function readRequest(line: string): Request {
  const words = line.split(' ');
  const number = (place: number) => Number(words[place]);
  const times = (place: number): Times => ({
    family: words[place] as Times['family'],
    mean: number(place + 1),
    cv: number(place + 2),
  });
  return {
    instance: { boards: number(0), rounds: number(1), moveTime: times(2), replyTime: times(5) },
    seed: number(8),
    from: number(9),
    to: number(10),
  };
}
