import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { ROOT } from './place.js';

/** The rules that need types, for the scripts of components, which oxlint does not read. */
export default defineConfig({
  files: ['**/*.svelte'],
  extends: [
    ts.configs.strictTypeCheckedOnly,
    ts.configs.stylisticTypeCheckedOnly,
    svelte.configs.base,
  ],
  languageOptions: {
    parserOptions: {
      parser: ts.parser,
      projectService: true,
      extraFileExtensions: ['.svelte'],
      tsconfigRootDir: ROOT,
    },
  },
  rules: {
    '@typescript-eslint/no-confusing-void-expression': [
      'error',
      { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // An effect names what it follows, and does nothing with it.
    '@typescript-eslint/no-meaningless-void-operator': 'off',
    // A line of text is its code points.
    '@typescript-eslint/no-misused-spread': 'off',
    // The linter sees every component as any; svelte-check knows what it takes and gives.
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
  },
});
