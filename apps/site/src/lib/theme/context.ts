import { createContext } from 'svelte';
import type { Theme } from './theme.svelte.js';

export const [useTheme, provideTheme] = createContext<Theme>();
