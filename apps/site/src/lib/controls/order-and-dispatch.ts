import {
  completeStrategy,
  traitsOf,
  type Dispatch,
  type Opening,
  type Order,
  type Strategy,
} from '@simul/core';

/** Another order; an order and a dispatch that do not go together change together. */
export function putOrder(strategy: Strategy, order: Order): Strategy {
  const { masters = 1 } = completeStrategy(strategy);
  const needsOwnQueue = traitsOf(order).needsOneMaster && masters > 1;
  return { ...strategy, order, ...(needsOwnQueue && { dispatch: 'static' as const }) };
}

/** Another dispatch; an order that does not go with it is left to its default. */
export function putDispatch(strategy: Strategy, dispatch: Dispatch): Strategy {
  const { order, ...rest } = strategy;
  const keeps = order !== undefined && (dispatch === 'static' || !traitsOf(order).needsOneMaster);
  return { ...rest, ...(keeps && { order }), dispatch };
}

/** Another opening; the default is left out. */
export function putOpening({ opening: _, ...rest }: Strategy, opening: Opening): Strategy {
  return { ...rest, ...(opening !== 'listed' && { opening }) };
}
