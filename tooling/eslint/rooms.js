/**
 * The allowed imports. All others are refused, including imports of unknown rooms.
 *
 * @typedef {object} Package
 * @property {readonly string[]} imports public doors and libraries; with `*` whatever begins so, as
 *   `node:*` is all of Node
 * @property {Readonly<Record<string, readonly string[]>>} [rooms] each with the rooms, or single
 *   files of a room, that it may import; without them src is one room
 * @property {Readonly<Record<string, readonly string[]>>} [libraries] by the room, or the folder of
 *   a room, that alone may import them besides
 */

/** The rooms of the core that experiments use, each after the rooms it may import. */
const parts = {
  time: [],
  document: ['time'],
  result: ['time'],
  estimate: ['time'],
  strategy: ['time', 'document'],
  distribution: ['time', 'document', 'assembly/layout'],
  scenario: ['time', 'document', 'strategy', 'distribution'],
  theory: ['time', 'document', 'strategy', 'distribution', 'scenario'],
  replay: ['time', 'result', 'strategy', 'scenario'],
  kernel: [
    ...['time', 'document', 'result', 'strategy', 'distribution', 'scenario', 'generated'],
    'assembly/layout',
  ],
  condition: ['time', 'document', 'estimate'],
};

const everyPart = Object.keys(parts);

/** The packages that an application may import. */
const DOORS = ['@simul/core', '@simul/core/pool', '@simul/formats', '@simul/text'];

/** The rooms of the command, each after the rooms it may import. */
const command = {
  terminal: [],
  text: ['terminal'],
  arguments: [],
  chart: ['terminal', 'text'],
  timeline: ['terminal', 'text'],
  hall: ['terminal', 'text', 'arguments', 'timeline'],
  scenario: ['terminal', 'text', 'arguments'],
  experiment: ['terminal'],
  report: ['terminal', 'text', 'arguments', 'chart', 'scenario'],
  command: ['terminal', 'text', 'arguments'],
};

const everyRoom = Object.keys(command);

/** The rooms of the site, each after the rooms it may import; `routes` are its pages. */
const site = {
  film: [],
  settings: [],
  packed: [],
  canvas: [],
  preferences: [],
  chess: ['packed'],
  theme: ['preferences', 'chess'],
  update: [],
  worker: [],
  stage: ['film', 'settings', 'worker'],
  link: ['settings', 'packed', 'chess'],
  text: ['film', 'settings', 'chess', 'link'],
  shell: ['theme', 'text'],
  playback: [],
  timeline: ['film', 'canvas', 'theme', 'link', 'text', 'shell'],
  hall: ['film', 'canvas', 'chess', 'theme', 'stage', 'text', 'shell', 'playback'],
  exhibition: [
    ...['film', 'settings', 'chess', 'stage', 'link', 'text', 'playback', 'timeline', 'hall'],
  ],
  controls: ['settings', 'link', 'text', 'shell', 'exhibition'],
  figures: ['stage', 'text', 'shell'],
  chart: ['shell'],
  curve: ['settings', 'stage', 'text', 'exhibition', 'chart'],
  distribution: ['chart'],
  outcome: ['settings', 'text', 'shell', 'chart'],
  download: [],
  keyboard: ['preferences', 'exhibition'],
  'own-games': ['settings', 'chess', 'text', 'exhibition'],
  twin: ['film', 'stage', 'text', 'playback', 'shell'],
  still: ['film', 'settings', 'chess', 'stage', 'text', 'hall'],
  listings: [],
  glossary: ['shell'],
  scheduler: ['chess', 'text', 'shell', 'playback', 'hall/Legend'],
  lesson: [
    ...['film', 'settings', 'preferences', 'stage', 'link', 'text', 'shell', 'playback', 'hall'],
    ...['exhibition', 'controls', 'figures', 'curve', 'twin', 'still', 'scheduler'],
  ],
  chapters: ['settings', 'stage', 'lesson', 'listings'],
  experiment: ['settings', 'link'],
  share: ['settings', 'link', 'text', 'experiment'],
  runner: ['settings', 'experiment', 'worker'],
  laboratory: ['experiment', 'runner'],
  lab: [
    ...[
      'settings',
      'link',
      'text',
      'shell',
      'controls',
      'chart',
      'distribution',
      'outcome',
      'download',
    ],
    ...['experiment', 'share', 'runner', 'laboratory'],
  ],
  'service-worker': ['update'],
  'hooks.server': [],
};

/** @type {Readonly<Record<string, Package>>} */
export const packages = {
  'packages/core': {
    imports: [],
    rooms: {
      assembly: [],
      generated: [],
      ...parts,
      simulation: everyPart,
      sweep: [...everyPart, 'simulation'],
      plan: [...everyPart, 'simulation', 'sweep'],
      experiment: [...everyPart, 'simulation', 'sweep', 'plan'],
      index: [...everyPart, 'simulation', 'sweep', 'plan', 'experiment'],
      pool: ['time', 'document', 'distribution', 'scenario', 'kernel'],
    },
    libraries: {
      pool: ['comlink', '@simul/workers'],
      'pool/node': ['node:*', '@simul/workers/node'],
      'pool/browser': ['@simul/workers/web'],
    },
  },
  'packages/workers': { imports: ['comlink'], libraries: { node: ['node:*'] } },
  'packages/formats': { imports: ['@simul/core', 'papaparse', 'yaml'] },
  'packages/text': { imports: ['@simul/core'] },
  'apps/cli': {
    imports: [...DOORS, 'node:*'],
    rooms: {
      ...command,
      commands: everyRoom,
      program: [...everyRoom, 'commands'],
      simul: [...everyRoom, 'commands', 'program'],
      main: ['terminal', 'simul'],
    },
    libraries: { terminal: ['picocolors'] },
  },
  'apps/site': {
    imports: ['@simul/core', '@simul/text', '@simul/workers', 'svelte', 'svelte/*'],
    rooms: { ...site, routes: Object.keys(site) },
    libraries: {
      chart: ['d3-scale', 'd3-shape'],
      worker: ['@simul/workers/web'],
      stage: ['comlink', '@simul/workers/web'],
      runner: ['@simul/workers/web', '@simul/core/pool', '@simul/core/worker.browser?worker&url'],
      'own-games': ['@simul/formats', 'chess.js'],
      lab: ['@simul/formats'],
      // Stand-alone programs, which a chapter shows and a test runs.
      listings: ['node:*'],
      shell: ['$app/*'],
      share: ['$app/*'],
      lesson: ['$app/*'],
      routes: ['$app/*', '@sveltejs/kit'],
      'service-worker': ['$app/*'],
      'hooks.server': ['@sveltejs/kit/hooks'],
    },
  },
};
