import { oneOf, readFields, whole, type Field, type FieldValues } from '../document/field.js';
import { time } from '../document/time-field.js';
import { readGameList, readGames, readRounds, roundsSchema } from './games.js';
import { MOST_BOARDS, MOST_PRIORITY } from './limits.js';
import { OPENERS, type Opener, type Round, type Workload } from './scenario.js';

export const opensField: Field<Opener> = oneOf(
  'who begins each round: the master with a move (default), or the opponent with the reply',
  OPENERS,
);
export const priorityField: Field<number> = whole(
  'lower is served first, under the order priority only (default 0)',
  -MOST_PRIORITY,
  MOST_PRIORITY,
);

/** A game as a document lists it: its rounds alone, or with what else is known of its board. */
export type ListedGame = readonly Round[] | ListedBoard;

interface ListedBoard {
  readonly rounds: readonly Round[];
  readonly arrival?: number;
  readonly opens?: Opener;
  readonly priority?: number;
}

const boardFields: { readonly [Name in keyof Required<ListedBoard>]: Field<ListedBoard[Name]> } = {
  rounds: {
    schema: { description: 'the rounds of the game, each [move, reply]', ...roundsSchema },
    read: readRounds,
  },
  arrival: time('when the opponent arrives (default 0)'),
  opens: opensField,
  priority: priorityField,
};

/** What the games of a document say, by board. */
export type ListedGames = Pick<Workload, 'games' | 'arrivals' | 'opens' | 'priorities'>;

/** Every round of every game, listed. */
export const gamesField: Field<ListedGames> = {
  schema: {
    description:
      'Every round of every game: a list of games, each a list of [move, reply], or an object with rounds.',
    type: 'array',
    minItems: 1,
    maxItems: MOST_BOARDS,
    items: {
      anyOf: [
        roundsSchema,
        {
          type: 'object',
          properties: Object.fromEntries(
            Object.entries(boardFields).map(([name, { schema }]) => [name, schema]),
          ),
          required: ['rounds'],
          additionalProperties: false,
        },
      ],
    },
  },
  read(value, where) {
    if (!Array.isArray(value) || value.every(Array.isArray)) {
      return { games: readGames(value, where) };
    }
    const boards = readGameList(value, where).map((game, board) =>
      readBoard(game, `${where}[${board}]`),
    );
    const arrivals = byBoard(boards, ({ arrival }) => arrival, 0);
    const opens = byBoard<Opener>(boards, (board) => board.opens, 'master');
    const priorities = byBoard(boards, ({ priority }) => priority, 0);
    return {
      games: readGames(
        boards.map(({ rounds }) => rounds),
        where,
      ),
      ...(arrivals && { arrivals }),
      ...(opens && { opens }),
      ...(priorities && { priorities }),
    };
  },
};

function readBoard(value: unknown, where: string): ListedBoard {
  if (Array.isArray(value)) return { rounds: readRounds(value, where) };
  const { rounds, ...board }: FieldValues<typeof boardFields> = readFields(
    boardFields,
    value,
    where,
  );
  return { ...board, rounds: rounds ?? readRounds(undefined, `${where}.rounds`) };
}

/** Nothing where every board has the default: such a scenario is the same as if none were given. */
function byBoard<T>(
  boards: readonly ListedBoard[],
  of: (board: ListedBoard) => T | undefined,
  usual: T,
): readonly T[] | undefined {
  const values = boards.map((board) => of(board) ?? usual);
  return values.every((value) => value === usual) ? undefined : values;
}

/** The games as a document lists them; reading them again gives the same. */
export function formatGames({
  games,
  arrivals,
  opens,
  priorities,
}: ListedGames): readonly ListedGame[] {
  if (arrivals === undefined && opens === undefined && priorities === undefined) return games;
  return games.map((rounds, board) => ({
    rounds,
    ...(arrivals && { arrival: arrivals[board]! }),
    ...(opens && { opens: opens[board]! }),
    ...(priorities && { priority: priorities[board]! }),
  }));
}
