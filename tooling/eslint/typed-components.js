import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { ROOT } from './place.js';

/** Rules that need types, for the scripts of components, which oxlint cannot read. */
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
    // An effect may mention a value only to depend on it.
    '@typescript-eslint/no-meaningless-void-operator': 'off',
    // Spreading a text into its code points is intended.
    '@typescript-eslint/no-misused-spread': 'off',
    // The linter sees every component as `any`; svelte-check knows its props.
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
  },
});
