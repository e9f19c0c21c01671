import { join } from 'node:path';
import js from '@eslint/js';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { laws } from './laws.js';
import { ROOT } from './place.js';

/** AssemblyScript uses TypeScript's names for other types; a bin only loads the build. */
const UNTYPED = ['packages/core/assembly/**/*.ts', '*/*/bin/*.js'];

/**
 * Rules without type information. Rules that need types are in oxlint (`.oxlintrc.json`), which is ten times
 * as fast, and for components in `typed-components.js`, which `npm run verify` runs.
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
      // Allows `!` for an index that a loop has checked, which the compiler cannot see.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Only a type alias is assignable to a Record.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Exports declare their types.
      '@typescript-eslint/no-inferrable-types': 'off',
      // Terminal output needs control characters.
      'no-control-regex': 'off',
      // The compiler checks names, in JavaScript too.
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
    // Tests quote published numbers with all their digits.
    rules: { 'no-loss-of-precision': 'off' },
  },
  {
    files: UNTYPED,
    languageOptions: { parser: ts.parser, parserOptions: { allowInvalidAST: true } },
  },
  laws,
);
