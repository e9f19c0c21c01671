import { directions } from './directions.js';

/** Randomness and time are passed in; otherwise a seed would not reproduce the same bits. */
const HOST = [
  { object: 'Math', property: 'random', message: 'Chance is passed in: draw from the seed.' },
  { object: 'Date', property: 'now', message: 'Time is passed in.' },
  { object: 'performance', property: 'now', message: 'Time is passed in.' },
];

/** Functions whose last digit the standard does not define, so hosts differ in it. */
const INEXACT = ['exp', 'expm1', 'log', 'log10', 'log1p', 'log2', 'pow', 'sin', 'cos', 'tan'].map(
  (property) => ({ object: 'Math', property, message: 'Engines differ in its last digit.' }),
);

const PLACES = ['Buffer', 'crypto', 'document', 'navigator', 'process', 'window'];

const SHIPPED = ['{packages,apps}/*/src/**'];
const SAME_BITS = [
  'packages/core/src/{time,result,scenario,strategy,replay,kernel,estimate,condition}/**',
  'packages/core/src/{exhibition,sweep,plan}/**',
];

/**
 * The project's own rules that need no type information.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const laws = [
  {
    files: ['*/*/**'],
    plugins: { simul: { rules: { directions } } },
    rules: { 'simul/directions': 'error' },
  },
  {
    files: SHIPPED,
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['packages/*/{src,test}/**'],
    rules: { 'no-console': 'error', 'no-restricted-properties': ['error', ...HOST] },
  },
  {
    files: ['packages/*/src/**'],
    rules: { 'no-restricted-globals': ['error', ...PLACES] },
  },
  {
    // The parts of the core that depend on a host.
    files: ['packages/core/src/pool/{node,browser}/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // The only place that reads the time.
    files: ['packages/workers/src/clock/system-clock.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: SAME_BITS,
    rules: {
      'no-restricted-properties': ['error', ...HOST, ...INEXACT],
      'no-restricted-syntax': [
        'error',
        {
          selector: '[operator=/^[*][*]=?$/]:not([left.bigint], [left.value=2][right.value])',
          message: 'Engines differ in its last digit: take bigints, or 2 to a literal power.',
        },
      ],
    },
  },
  {
    files: ['**/src/**/index.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > :not(ExportNamedDeclaration[source], ExportAllDeclaration)',
          message: 'A door only re-exports.',
        },
      ],
    },
  },
];
