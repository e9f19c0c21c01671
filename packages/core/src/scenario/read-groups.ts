import { readFields, text, whole, type Field } from '../document/field.js';
import { InputError, show } from '../document/input-error.js';
import { readArrivals } from '../distribution/arrivals.js';
import {
  roundsDistribution,
  timeDistribution,
  type ReadColumn,
} from '../distribution/read-distribution.js';
import { MOST_BOARDS, MOST_GROUPS } from './limits.js';
import { opensField, priorityField } from './listed-games.js';
import type { BoardGroup, Group } from './scenario.js';

/** What is said of boards that are alike: of a scenario, or of one of its groups. */
export function boardFields(readColumn: ReadColumn | undefined): {
  readonly [Name in keyof Required<BoardGroup>]: Field<Required<BoardGroup>[Name]>;
} {
  return {
    boards: whole('how many games are played (default 24)', 1, MOST_BOARDS),
    rounds: roundsDistribution('rounds of a game (default 30)', readColumn),
    moveTime: timeDistribution("the master's time for one move (default 5s)", readColumn),
    replyTime: timeDistribution("the opponent's time for one reply (default 55s)", readColumn),
    opens: opensField,
    priority: priorityField,
    arrivals: readArrivals(
      timeDistribution(
        "from one opponent's arrival to the next, or a rate such as 30/s (default all are there at 0)",
        readColumn,
      ),
    ),
  };
}

/** Groups of boards; what one leaves out it takes from the scenario. */
export function groupsField(readColumn: ReadColumn | undefined): Field<readonly Group[]> {
  const fields = {
    name: text('what the group is called (default its number, from 1)', 200),
    ...boardFields(readColumn),
  };
  return {
    schema: {
      description: 'Kinds of boards; what a group leaves out it takes from the scenario.',
      type: 'array',
      minItems: 1,
      maxItems: MOST_GROUPS,
      items: {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(fields).map(([name, { schema }]) => [name, schema]),
        ),
        additionalProperties: false,
      },
    },
    read(value, where) {
      if (!Array.isArray(value) || value.length < 1 || value.length > MOST_GROUPS) {
        const wanted = `a list of 1 to ${MOST_GROUPS} groups`;
        throw new InputError({ where, found: show(value), wanted });
      }
      const groups = value.map((group, index): Group => {
        const { name = `group ${index + 1}`, ...own } = readFields(
          fields,
          group,
          `${where}[${index}]`,
        );
        return { name, ...own };
      });
      checkNames(groups, where);
      return groups;
    },
  };
}

/** Results are reported by name. */
function checkNames(groups: readonly Group[], where: string): void {
  const names = groups.map(({ name }) => name);
  const index = names.findIndex((name, at) => names.indexOf(name) < at);
  if (index < 0) return;
  throw new InputError({
    where: `${where}[${index}].name`,
    found: `${show(names[index])} given twice`,
    wanted: 'a name of its own for each group',
  });
}
