import { describe, expect, test } from 'vitest';
import { run, type World } from '../support/fake-terminal.js';

const PGN = `[Event "Simul"]
[White "Polgar, J"]
[Black "Amateur, A"]
[TimeControl "600"]

1. e4 {[%clk 0:09:55]} e5 {[%clk 0:09:00]} 2. Nf3 {[%clk 0:09:45]} Nc6 {[%clk 0:08:00]} 1-0

[Event "Simul"]
[White "Polgar, J"]
[Black "Amateur, B"]
[TimeControl "600"]

1. d4 {[%clk 0:09:50]} d5 {[%clk 0:09:30]} 1-0

[Event "Simul"]
[White "Polgar, J"]
[Black "Amateur, C"]

1. d4 d5 1-0
`;

async function makespan(args: readonly string[], world: World): Promise<number> {
  const { code, stdout, stderr } = await run(
    ['replay', '--strategy=sync', ...args, '--json'],
    world,
  );
  expect(stderr === '' || code === 0).toBe(true);
  return (JSON.parse(stdout) as { result: { makespan: number } }).result.makespan;
}

describe('a scenario is read by its content', () => {
  test.each([
    ['JSON', '{ "boards": 2, "rounds": 3, "moveTime": 1, "replyTime": "9s" }', 60],
    ['YAML', 'boards: 2\nrounds: 3\nmoveTime: 1s\nreplyTime: 9\n', 60],
    ['CSV', 'board,move,reply\n1,1s,9\n1,2,8\n2,500ms,9.5\n', 30],
    ['a list of games', '[[[1, 9], [2, 8]], [[0.5, 9.5]]]', 30],
    ['PGN', PGN, 5 + 60 + 10 + 60 + 10 + 30],
  ])('%s, whatever its file is called, or from standard input', async (_, text, total) => {
    expect(await makespan(['whatever'], { files: { whatever: text } })).toBe(total);
    expect(await makespan(['-'], { stdin: text })).toBe(total);
  });

  test('in UTF-16 and in old encodings, too', async () => {
    const text = 'boards: 2\nname: Judit Polgár\n';
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    expect(await makespan(['a'], { files: { a: utf16 } })).toBe(3600);
    expect((await run(['a'], { files: { a: utf16 } })).stdout).toContain('Judit Polgár');
    expect((await run(['a'], { files: { a: Buffer.from(text, 'latin1') } })).stdout).toContain(
      'Judit Polgár',
    );
    expect((await run(['a'], { files: { a: `\ufeff${text}` } })).stdout).toContain('Judit Polgár');
  });
});

describe('games with clocks', () => {
  test('say on stderr what was used, skipped and assumed, and leave stdout to the page', async () => {
    const { stdout, stderr } = await run(['simul.pgn'], { files: { 'simul.pgn': PGN } });
    expect(stderr).toContain('2 games of 3 used');
    expect(stderr).toContain('Amateur, C');
    expect(stdout).toContain('2 boards, 3 rounds as recorded');
    expect(stdout).toContain('175 s');
  });

  test('can be read from the other side', async () => {
    const files = { 'simul.pgn': PGN };
    expect(await makespan(['simul.pgn', '--master', 'black'], { files })).not.toBe(175);
    expect(await makespan(['simul.pgn', '--master', 'polgar, j'], { files })).toBe(175);
  });

  test('cannot be given other times', async () => {
    const { code, stderr } = await run(['simul.pgn', '--boards', '3'], {
      files: { 'simul.pgn': PGN },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('Leave out --boards');
  });
});

describe('times from a column', () => {
  const files = {
    'lab/times.csv': 'move,reply\n1s,4s\n1s,4s\n',
    'times.csv': 'move,reply\n2s,8s\n',
    'lab/scenario.yaml':
      'boards: 1\nrounds: 10\nmoveTime: empirical(times.csv#move)\nreplyTime: 4s\n',
  };

  test('are found beside the document that names them', async () => {
    expect(await makespan(['lab/scenario.yaml'], { files })).toBe(50);
  });

  test('are found from here when a flag names them', async () => {
    const flags = ['--boards=1', '--rounds=10', '--move-time=1s'];
    expect(
      await makespan([...flags, '--reply-time', 'empirical(times.csv#reply)'], { files }),
    ).toBe(90);
  });
});

test('a preset goes before a file of its name', async () => {
  const files = { judit: 'boards: 1\n', './judit': 'boards: 1\n' };
  expect(await makespan(['judit'], { files })).toBe(43_200);
  expect(await makespan(['./judit'], { files })).toBe(1800);
});

test('a file may be called almost like a command', async () => {
  expect((await run(['helps'], { files: { helps: 'boards: 1\n' } })).code).toBe(0);
});

test('a name from outside cannot command the terminal', async () => {
  const files = { a: '{"name": "x\\u001b[2Jy"}' };
  expect((await run(['a'], { files })).stdout).toContain('x\uFFFD[2Jy');
});
