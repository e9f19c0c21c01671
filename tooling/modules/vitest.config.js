export { default } from '@simul/vitest-config';
