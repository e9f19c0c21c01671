import { printPolicy, policyOf, union } from './policy.js';

/** What the site never asks a browser for, and no frame in it may. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const YEAR = 365 * 24 * 60 * 60;

/**
 * What every host of the site is to send. The policy is that of the pages, with what only a header can
 * say; it holds for the workers as well, which no page's meta reaches.
 *
 * @param {readonly string[]} pages their HTML
 * @returns {import('./format.js').Rule[]}
 */
export function rulesFor(pages) {
  const policy = union(pages.map(policyOf)).set('frame-ancestors', ["'none'"]);
  return [
    {
      path: '/*',
      headers: [
        ['Content-Security-Policy', printPolicy(policy)],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ['Cross-Origin-Resource-Policy', 'same-origin'],
        ['Permissions-Policy', UNUSED.map((feature) => `${feature}=()`).join(', ')],
        ['Referrer-Policy', 'no-referrer'],
        ['X-Content-Type-Options', 'nosniff'],
      ],
    },
    {
      path: '/_app/immutable/*',
      headers: [['Cache-Control', `public, max-age=${YEAR}, immutable`]],
    },
  ];
}
