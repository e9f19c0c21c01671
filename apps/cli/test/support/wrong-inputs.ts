/** A command line that cannot be right, and what stands around it. */
export interface WrongInput {
  readonly is: string;
  readonly args: readonly string[];
  readonly code: 2 | 3;
  /** What `input` holds, the file that the command line names. */
  readonly input?: string | Uint8Array;
  readonly stdin?: string | Uint8Array;
}

const USAGE = 2;
const INPUT = 3;

/** A document in the file `input`. */
function document(is: string, input: string | Uint8Array): WrongInput {
  return { is, args: ['input'], input, code: INPUT };
}

function usage(is: string, ...args: string[]): WrongInput {
  return { is, args, code: USAGE };
}

const deep = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth);

/** The billion laughs: each line holds the one before it ten times. */
const laughs = Array.from({ length: 12 }, (_, n) =>
  n === 0 ? 'a0: &a0 [1]' : `a${n}: &a${n} [${new Array(10).fill(`*a${n - 1}`).join(', ')}]`,
).join('\n');

const VARY = ['--vary', 'boards=1,2'];
const SHARED = ['--strategy', 'hybrid', '--dispatch', 'shared'];
const SUCH_THAT = ['--such-that', 'makespan.p95 <= 2h'];

export const wrongFlags: readonly WrongInput[] = [
  usage('a command misspelt', 'comapre'),
  usage('a command misspelt, with flags', 'simluate', '-n', '10'),
  usage('a command misspelt after a flag', '--json', 'comapre'),
  usage('a command after a flag', '--json', 'simulate'),
  usage('help of nothing', 'help', 'everything'),
  usage('a flag misspelt', '--bords', '12'),
  usage('a flag like no other', '--frobnicate'),
  usage('a letter that is no flag', '-x'),
  usage('a flag called __proto__', '--__proto__=1'),
  usage('a flag called constructor', '--constructor', 'x'),
  usage('a flag of another command', 'presets', '--boards', '3'),
  usage('a flag of one other command', 'compare', '-n', '10'),
  usage('a number that is none', '--boards', 'many'),
  usage('a number below all', '--boards', '-5'),
  usage('no boards', '--boards=0'),
  usage('more boards than there can be', '--boards', '10000001'),
  usage('a number beyond all', '--boards', '9'.repeat(400)),
  usage('a number that is not whole', '--rounds', '1.5'),
  usage('NaN', '--rounds', 'NaN'),
  usage('infinity', '--masters', 'Infinity', '--strategy', 'hybrid'),
  usage('an exponent below all', '--masters', '1e-3'),
  usage('an exponent beyond all', 'simulate', '-n', '1e99'),
  usage('thousands that are not whole', 'simulate', '-n', '1.2345k'),
  usage('a count that may be millions or minutes', 'simulate', '-n', '10m'),
  usage('a short flag without its value', 'simulate', '-n='),
  usage('a flag without its value', '--boards'),
  usage('a flag before another flag', '--boards', '--json'),
  usage('an empty value', '--boards='),
  usage('a value like a flag, joined to its flag', '--boards=--rounds'),
  usage('a value for a flag that takes none', '--json=yes'),
  usage('a flag twice', '--boards', '3', '--boards=4'),
  usage('a unit that is none', '--move-time', '5 parsecs'),
  usage('a time below zero', '--reply-time=-5s'),
  usage('a time beyond all', '--reply-time', '300000d'),
  usage('a distribution misspelt', '--reply-time', 'expp(5s)'),
  usage('a distribution without its parameter', '--reply-time', 'gamma(5s)'),
  usage('a distribution with one too many', '--reply-time', 'exp(5s, 6s)'),
  usage('limits upside down', '--reply-time', 'uniform(9s, 1s)'),
  usage('a tail without a mean', '--reply-time', 'pareto(5s, alpha=1)'),
  usage('a column of a file that is not there', '--reply-time', 'empirical(nowhere.csv#reply)'),
  usage('a column without a file', '--reply-time', 'empirical(reply)'),
  usage('a strategy misspelt', 'replay', '--strategy', 'asinc'),
  usage('a strategy that is called toString', '--strategy', 'toString'),
  usage('one strategy misspelt of two', '--strategy', 'sync,hybird'),
  usage('an order misspelt', '--order', 'lilo'),
  usage(
    'an option that the strategy does not take',
    'replay',
    '--strategy',
    'sync',
    '--masters',
    '2',
  ),
  usage('an option that no strategy compared takes', '--strategy', 'sync,async', '--quantum', '1s'),
  usage('options that do not go together', '--order', 'tour', '--dispatch', 'shared'),
  usage('an order with a quantum that is none', '--quantum', '0'),
  usage('a seed below zero', '--seed', '-1'),
  usage('a seed of more than 64 bits', '--seed', '18446744073709551616'),
  usage('a replication that is none', '--replication', 'first'),
  usage('a replication beyond the last', '--replication', '10000000'),
  usage('no replications', 'simulate', '-n', '0'),
  usage('a precision that is none', 'simulate', '--precision', 'high'),
  usage('a precision of nothing', 'simulate', '--precision', '0%'),
  usage('a precision of a number that is none', 'simulate', '--precision', 'makespan.p42 1%'),
  usage('no workers', 'simulate', '--workers', '0'),
  usage('a simulation against itself', 'simulate', '--against', 'async'),
  usage('a simulation against an unknown strategy', 'simulate', '--against', 'sinc'),
  usage('two scenarios', 'compare', 'judit', 'kitchen'),
  usage('an argument where none is taken', 'schema', 'judit'),
  usage('a hall without a terminal', 'replay', '--watch'),
  usage('a speed without a hall', 'replay', '--speed', '10'),
  usage('a speed that is none', 'replay', '--watch', '--speed', '0'),
  usage('players of a preset', 'judit', '--master', 'white'),
  usage('an assertion without a relation', 'simulate', '--assert', 'makespan.p95 = 2h'),
  usage('an assertion of a quantity misspelt', 'simulate', '--assert', 'makspan.p95 <= 2h'),
  usage(
    'an assertion of a quantile that is not told',
    'sweep',
    '--assert=makespan.p98 <= 2h',
    ...VARY,
  ),
  usage('an assertion without a statistic', 'simulate', '--assert', 'makespan <= 2h'),
  usage('an assertion in parsecs', 'simulate', '--assert', 'makespan.p95 <= 2 parsecs'),
  usage('an assertion of more than all', 'simulate', '--assert', 'utilisation.mean >= 120%'),
  usage(
    'an assertion of a flag that does not take it',
    'compare',
    '--assert',
    'makespan.p95 <= 2h',
  ),
  usage('a sweep of nothing', 'sweep'),
  usage('a sweep of a field misspelt', 'sweep', '--vary', 'bords=1..3'),
  usage('a sweep of a field that is none', 'sweep', '--vary', 'seed=1..3'),
  usage('a sweep without values', 'sweep', '--vary', 'boards'),
  usage('a sweep upside down', 'sweep', '--vary', 'boards=9..1'),
  usage('a sweep that never ends', 'sweep', '--vary', 'boards=1..10000000'),
  usage('a sweep of times without a step', 'sweep', '--vary', 'moveTime=1s..9s'),
  usage('a sweep of a distribution misspelt', 'sweep', '--vary', 'replyTime=exp(5s),expp(9s)'),
  usage('a sweep of a field twice', 'sweep', '--vary', 'boards=1,2', '--vary', 'boards=3,4'),
  usage('a sweep of masters without any', 'sweep', '--vary', 'masters=1..4', '--strategy', 'async'),
  usage('a sweep in steps after two dots', 'sweep', '--vary', 'boards=4..24..4'),
  usage(
    'a sweep of too many points',
    'sweep',
    '--vary',
    'boards=1..200',
    '--vary',
    'rounds=1..200',
  ),
  usage('a sweep of options that do not go together', 'sweep', '--vary=order=fifo,tour', ...SHARED),
  usage('a sweep of a number that is not told', 'sweep', ...VARY, '--of', 'makespan.median'),
  usage('a sweep in two forms', 'sweep', ...VARY, '--csv', '--json'),
  usage('a plan of nothing', 'plan'),
  usage(
    'a plan of the least and the most',
    'plan',
    '--least=masters',
    '--most=boards',
    ...SUCH_THAT,
  ),
  usage('a plan without a condition', 'plan', '--most', 'boards'),
  usage('a plan of a number misspelt', 'plan', '--least', 'master', ...SUCH_THAT),
  usage('a plan upside down', 'plan', '--most', 'boards=9..1', ...SUCH_THAT),
  usage('a plan beyond all boards', 'plan', '--most', 'boards=1..99999999', ...SUCH_THAT),
  usage(
    'a plan of masters where there is one',
    'plan',
    '--least',
    'masters',
    '--strategy=async',
    ...SUCH_THAT,
  ),
  usage('arrivals that are none', '--arrivals', 'often'),
  usage('arrivals at no rate', '--arrivals', '0/s'),
  usage('arrivals every nothing', '--arrivals', 'every now'),
  usage('an opener that is none', '--opens', 'nobody'),
  usage('a priority that is not whole', '--priority', '0.5'),
  usage('no replies at once', '--reply-limit', '0'),
  usage('a rate of replies that is none', '--reply-rate', 'fast'),
  usage('a burst without a rate', '--reply-burst', '4'),
  usage('an opening that is none', '--opening', 'largest'),
  usage('an order that threads cannot have', 'replay', '--strategy=threads', '--order=tour'),
  usage('a plan of a greatest', 'plan', '--most=boards', '--such-that', 'makespan.max <= 2h'),
  usage('a plan of too few exhibitions', 'plan', '--most=boards', '-n', '10', ...SUCH_THAT),
];

export const wrongFiles: readonly WrongInput[] = [
  { is: 'a preset misspelt', args: ['judti'], code: INPUT },
  { is: 'a file that is not there', args: ['games/tonight.pgn'], code: INPUT },
  { is: 'a name with a command for the terminal', args: ['\x1b[2J.json'], code: INPUT },
  { is: 'a name with a nul', args: ['a\0b'], code: INPUT },
  { is: 'a name that no disk takes', args: ['x'.repeat(5000)], code: INPUT },
  { is: 'a directory', args: ['.'], code: INPUT },
  { is: 'a file taken for a directory', args: ['input/boards.json'], input: '{}', code: INPUT },
  {
    is: 'more rounds than memory holds',
    args: ['--boards=10000000', '--rounds=10000000'],
    code: INPUT,
  },
  { is: 'nothing on standard input', args: ['-'], stdin: '', code: INPUT },
  {
    is: 'binary data on standard input',
    args: ['-'],
    stdin: new Uint8Array([1, 0, 2]),
    code: INPUT,
  },
  { is: 'master of a document', args: ['input', '--master', 'white'], input: '{}', code: USAGE },
  {
    is: 'boards of recorded games that are varied',
    args: ['sweep', 'input', ...VARY],
    input: '[[[1, 2]]]',
    code: USAGE,
  },
  {
    is: 'boards of recorded games that are planned',
    args: ['plan', 'input', '--most', 'boards', ...SUCH_THAT],
    input: '[[[1, 2]]]',
    code: USAGE,
  },
  {
    is: 'boards beside recorded games',
    args: ['input', '--rounds', '3'],
    input: '[[[1, 2]]]',
    code: USAGE,
  },
  document('an empty file', ''),
  document('blanks', ' \n\t\n'),
  document('binary data', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])),
  document('a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])),
  document('prose', 'It was the best of times, it was the worst of times.'),
];

const GROUPED = 'groups: [{ boards: 2 }, { boards: 3 }]\n';

export const wrongGroups: readonly WrongInput[] = [
  {
    is: 'boards of groups that have their own',
    args: ['input', '--boards', '3'],
    input: GROUPED,
    code: USAGE,
  },
  {
    is: 'boards of groups that have their own, varied',
    args: ['sweep', 'input', ...VARY],
    input: GROUPED,
    code: USAGE,
  },
  {
    is: 'arrivals beside recorded games',
    args: ['input', '--arrivals', '30/s'],
    input: '[[[1, 2]]]',
    code: USAGE,
  },
  document('groups of one name', 'groups: [{ name: a }, { name: a }]\n'),
  document('a group with a field misspelt', 'groups: [{ bords: 3 }]\n'),
  document('a game without rounds but an arrival', '[{"arrival": 3}]'),
  document('a table with a word for an arrival', 'board,move,reply,arrival\n1,5,55,soon\n'),
  document('a table with two arrivals', 'board,move,reply,arrival\n1,5,55,0\n1,5,55,3\n'),
  document('a table with a word for who opens', 'board,move,reply,opens\n1,5,55,me\n'),
  document('a table with half a priority', 'board,move,reply,priority\n1,5,55,0.5\n'),
];

export const wrongDocuments: readonly WrongInput[] = [
  document('JSON that is cut off', '{"boards": 24, "rounds":'),
  document('JSON with a comma too many', '{"boards": 24,}'),
  document('JSON five thousand deep', `{"games": ${deep('[', ']', 5000)}}`),
  document('a field misspelt', '{"bords": 24}'),
  document('a field called __proto__', '{"__proto__": {"boards": 3}}'),
  document('a field called constructor', '{"constructor": 1}'),
  document('a number as a word', '{"boards": "many"}'),
  document('a number beyond all', '{"boards": 1e400}'),
  document('a number below all', '{"boards": -3}'),
  document('half a board', '{"boards": 2.5}'),
  document('a list for a number', '{"boards": [24]}'),
  document('true for a time', '{"moveTime": true}'),
  document('nothing for a time', '{"moveTime": null}'),
  document('an object for a time', '{"replyTime": {"mean": 5}}'),
  document('a time of two hundred years', '{"replyTime": 7e9}'),
  document(
    'an exhibition of two hundred years',
    '{"replyTime": "190y", "rounds": 2}'.replace('190y', '69000d'),
  ),
  document('games and boards', '{"games": [[[1, 2]]], "boards": 1}'),
  document('no games', '{"games": []}'),
  document('a game without rounds', '[[]]'),
  document('a round without a reply', '[[[1]]]'),
  document('a round below zero', '[[[1, -2]]]'),
  document('a strategy without a kind', '{"strategy": {"masters": 4}}'),
  document(
    'a strategy that does not take its option',
    '{"strategy": {"kind": "sync", "quantum": 1}}',
  ),
  document('a seed that JSON cannot hold', '{"seed": 12345678901234567890}'),
  document('a name without end', JSON.stringify({ name: 'x'.repeat(100_000) })),
  document('YAML with a tab', 'boards: 24\n\trounds: 30\n'),
  document('YAML that laughs a billion times', laughs),
  document('YAML three hundred deep', `games: ${deep('[', ']', 300)}\n`),
  document('YAML that is two documents', 'boards: 3\n---\nboards: 4\n'),
  document('YAML with a field twice', 'boards: 3\nboards: 4\n'),
  document('JSON with a field twice', '{"boards": 3, "boards": 4}'),
  document('a table with a word for a time', 'board,move,reply\n1,5,55\n1,five,55\n'),
  document('a table without replies', 'board,move\n1,5\n'),
  document('a table with a column misspelt', 'board,mvoe,reply\n1,5,55\n'),
  document('a table with a header alone', 'board,move,reply\n'),
  document('a table with a row too short', 'board,move,reply\n1,5,55\n1,5\n'),
  document('games without clocks', '[Event "x"]\n\n1. e4 e5 2. Nf3 *\n'),
  document('a column that is not there', 'boards: 3\nreplyTime: empirical(input#reply)\n'),
];
