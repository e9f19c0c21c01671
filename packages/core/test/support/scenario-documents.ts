import fc from 'fast-check';

/** Times, as people and programs write them. */
const time = fc.oneof(
  fc.constantFrom('5s', '120ms', '1h30m', 'exp(5s)', 'gamma(55s, cv=0.5)', 'uniform(40s, 70s)'),
  fc.constantFrom(0, 1e-9, 0.1, 55),
  fc.array(fc.constantFrom(0, 1, '2s'), { minLength: 1, maxLength: 3 }),
);
const arrivals = fc.oneof(fc.constantFrom('30/s', '7/min', 'every 2s'), time);
const rounds = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom('poisson(30)', [1, 2]));
const opens = fc.constantFrom('master', 'opponent');
const priority = fc.integer({ min: -9, max: 9 });
const boards = fc.integer({ min: 1, max: 40 });

const some: { requiredKeys: never[] } = { requiredKeys: [] };
const alike = { boards, rounds, moveTime: time, replyTime: time, opens, priority, arrivals };

const groups = fc
  .array(fc.record(alike, some), { minLength: 1, maxLength: 4 })
  .map((each) =>
    each.map((group, index) => (index % 2 === 0 ? group : { ...group, name: `kind ${index}` })),
  );

const limits = fc.oneof(
  fc.record({ replyLimit: fc.integer({ min: 1, max: 20 }) }, some),
  fc.record(
    {
      replyLimit: fc.integer({ min: 1, max: 20 }),
      replyRate: fc.constantFrom(0.1, 1 / 3, 50, '50/s', '3000/min'),
      replyBurst: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['replyRate'] },
  ),
);

const seconds = fc.constantFrom(0, 0.1, 5, '55s');
const listed = fc.array(fc.tuple(seconds, seconds), { minLength: 1, maxLength: 3 });
const game = fc.oneof(
  listed,
  fc.record({ rounds: listed, arrival: seconds, opens, priority }, { requiredKeys: ['rounds'] }),
);

const played = fc.oneof(
  fc.record({ ...alike, groups }, some),
  fc.record({ games: fc.array(game, { minLength: 1, maxLength: 4 }) }),
);

/** Scenario documents with every field, drawn and recorded. */
export const scenarioDocuments: fc.Arbitrary<object> = fc
  .tuple(played, limits, fc.record({ name: fc.string({ maxLength: 9 }) }, some))
  .map((parts) => Object.assign({}, ...parts) as object);
