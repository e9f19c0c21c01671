import colours from '../../lib/shell/colours.css?raw';
import { still } from '../../lib/still/still.js';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The picture of both halls for whoever has no script. */
export const GET: RequestHandler = async () =>
  new Response(await still(colours), { headers: { 'content-type': 'image/svg+xml' } });
