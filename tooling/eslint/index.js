import { join } from 'node:path';
import js from '@eslint/js';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { laws } from './laws.js';
import { ROOT } from './place.js';

/** AssemblyScript means other types by TypeScript's names, and a bin only loads what is built. */
const UNTYPED = ['packages/core/assembly/**/*.ts', '*/*/bin/*.js'];

export default defineConfig(
  includeIgnoreFile(join(ROOT, '.gitignore')),
  {
    files: ['**/*.{js,ts,svelte}'],
    ignores: UNTYPED,
    extends: [
      js.configs.recommended,
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: ROOT,
      },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A signal is aborted for any reason, and whoever waits is told it.
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      // An index that a loop has checked is checked, though the compiler cannot see it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Only a type alias may stand for a record of its fields.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // What is exported names its types.
      '@typescript-eslint/no-inferrable-types': 'off',
      // A terminal speaks in control characters, and a line of text is its code points.
      'no-control-regex': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // The compiler knows every name, in JavaScript too.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // An effect names what it follows, and does nothing with it.
    rules: { '@typescript-eslint/no-meaningless-void-operator': 'off' },
  },
  {
    files: ['**/*.svelte'],
    // The linter sees every component as any; svelte-check knows what it takes and gives.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.js'],
    // The linter does not see the casts that JSDoc makes.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['*/*/test/**'],
    // A published figure is quoted with all its digits.
    rules: { 'no-loss-of-precision': 'off' },
  },
  {
    files: UNTYPED,
    languageOptions: { parser: ts.parser, parserOptions: { allowInvalidAST: true } },
  },
  laws,
);
