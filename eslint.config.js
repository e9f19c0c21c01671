export { default } from '@simul/eslint-config';
