import { describe, expect, test } from 'vitest';
import { formatOf } from '../src/format-of.js';

describe('the content tells', () => {
  test.each([
    ['{"boards": 24}', 'json'],
    ['  {\n  "games": [[[5, 55]]] }', 'json'],
    ['{}', 'json'],
    ['[[[5, 55]]]', 'json'],
    ['[]', 'json'],
    ['boards: 24', 'yaml'],
    ['# mine\n\nmoveTime: triangular(10s, 50s, 120s)', 'yaml'],
    ['"boards": 24', 'yaml'],
    ['---\nboards: 24', 'yaml'],
    ['%YAML 1.2\n---\nboards: 24', 'yaml'],
    ['- - [5, 55]', 'yaml'],
    ['{ boards: 24, rounds: 30 }', 'yaml'],
    ['{ games: [[[5, 55]]] } # mine', 'yaml'],
    ['{ boards: 3, moveTime: 5s, replyTime: 55s }', 'yaml'],
    ['# mine\n[a: 1, b, c]', 'yaml'],
    ['board,move,reply', 'csv'],
    ['# c\nreply;move;board\n1;2;3', 'csv'],
    ['move,reply\n1,2', 'csv'],
    ['1,5s,55s', 'csv'],
    ['a1\t5\t55', 'csv'],
    ['1. Bo,5,55', 'csv'],
    ['e4 Bo,5,55', 'csv'],
    ['http://a.example/,5,55', 'csv'],
    ['[Event "x"]', 'pgn'],
    ['\n   [ White  "x"]', 'pgn'],
    ['% exported\n%\n[Event "x"]', 'pgn'],
    ['1. e4 e5', 'pgn'],
    ['1.e4 {good, better, best}', 'pgn'],
    ['12... Nf6', 'pgn'],
    ['e4 { a comment } *', 'pgn'],
    ['g1f3 c7c5', 'pgn'],
    ['1-0', 'pgn'],
    ['0-0-0', 'pgn'],
    ['e2-e4 e7-e5', 'pgn'],
    ['{a comment} ; and a line of them\n1. e4 e5', 'pgn'],
  ])('%j is %s', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });

  test('against the ending', () => {
    expect(formatOf('[Event "x"]', 'games.csv')).toBe('pgn');
    expect(formatOf('{"boards": 2}', 'hall.yaml')).toBe('json');
    expect(formatOf('a,1,2', 'a.b/hall.json')).toBe('csv');
  });
});

describe('where it does not, the ending does', () => {
  test.each([
    ['### nothing', 'x.PGN', 'pgn'],
    ['{a comment}', 'x.pgn', 'pgn'],
    ['{so, they, met}', 'x.pgn', 'pgn'],
    ['[a],5,55', 'x.csv', 'csv'],
    ['nothing', 'x.yml', 'yaml'],
    ['nothing', 'x.tsv', 'csv'],
    ['nothing', 'x.json', 'json'],
  ])('%j in %s is %s', (text, name, format) => {
    expect(formatOf(text, name)).toBe(format);
  });

  test.each(['hello', '<html><body>', 'boards 24', '5, 55', '# only a comment'])(
    '%j in a file without one is nothing',
    (text) => {
      expect(formatOf(text, 'notes.txt')).toBeUndefined();
      expect(formatOf(text)).toBeUndefined();
    },
  );
});
