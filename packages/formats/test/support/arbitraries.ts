import fc from 'fast-check';

/** A time of at most a minute, in whole nanoseconds; short decimals come often. */
export const nanoseconds: fc.Arbitrary<bigint> = fc.oneof(
  fc.constant(0n),
  fc.integer({ min: 0, max: 600 }).map((tenths) => BigInt(tenths) * 100_000_000n),
  fc.bigInt({ min: 0n, max: 60_000_000_000n }),
);

/** One to six games of one to eight rounds, in nanoseconds. */
export const games: fc.Arbitrary<[bigint, bigint][][]> = fc.array(
  fc.array(fc.tuple(nanoseconds, nanoseconds), { minLength: 1, maxLength: 8 }),
  { minLength: 1, maxLength: 6 },
);

/** Pieces of every format, and what breaks them, in any order. */
const PIECES = [
  ...['[', ']', '{', '}', '(', ')', '"', "'", '\\', ';', '%', ',', ':', '|', '\t', '#', '*', '&'],
  ...[
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\uFEFF',
    '\u00a0',
    '- ',
    '? ',
    '---\n',
    '!!',
    '<<',
    '0',
    '-1',
    '.5',
  ],
  ...[
    '[Event "',
    '[White "A"]',
    '[TimeControl "300+8"]',
    '{[%clk 0:05:00]}',
    '[%emt 0:00:03]',
    '[%',
  ],
  ...['1.', '12...', 'e4', 'O-O', '$3', '1-0', '1/2-1/2', '--', 'e.p.'],
  ...[
    'board,move,reply\n',
    'a,1,2\n',
    '5s',
    '"a""b"',
    'boards: 24\n',
    '{"games":',
    '[[5,55]]',
    'null',
  ],
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
