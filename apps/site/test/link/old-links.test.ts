import { expect, test } from 'vitest';
import { readLink } from '../../src/lib/link/read-link.js';
import { OLD_LINKS } from './support/old-links.js';

test.each(OLD_LINKS)('for ever, %s', (link, view) => {
  expect(readLink(new URLSearchParams(link))).toEqual(view);
});
