import { join } from 'node:path';
import js from '@eslint/js';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { laws } from './laws.js';
import { ROOT } from './place.js';

/** AssemblyScript means other types by TypeScript's names, and a bin only loads what is built. */
const UNTYPED = ['packages/core/assembly/**/*.ts', '*/*/bin/*.js'];

/**
 * Rules that read no types. Those that do are oxlint's (`.oxlintrc.json`), which is ten times as quick,
 * and for components `typed-components.js`, which `npm run verify` runs.
 */
export default defineConfig(
  includeIgnoreFile(join(ROOT, '.gitignore')),
  {
    files: ['**/*.{js,ts,svelte}'],
    ignores: UNTYPED,
    extends: [js.configs.recommended, ts.configs.strict, ts.configs.stylistic],
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // An index that a loop has checked is checked, though the compiler cannot see it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Only a type alias may stand for a record of its fields.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // What is exported names its types.
      '@typescript-eslint/no-inferrable-types': 'off',
      // A terminal speaks in control characters.
      'no-control-regex': 'off',
      // The compiler knows every name, in JavaScript too.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: ts.parser } },
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
