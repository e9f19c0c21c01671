import { InputError, type Complaint } from '../document/input-error.js';
import { CapacityError } from '../kernel/capacity-error.js';
import { HorizonError } from '../time/horizon-error.js';
import type { Nanoseconds } from '../time/nanoseconds.js';

/**
 * The kernel refused a task; it would do so on any worker. Workers send this instead of the error,
 * since cloning an error loses its class.
 */
export type Refusal =
  | { readonly of: 'input'; readonly complaint: Complaint }
  | { readonly of: 'horizon'; readonly instant: Nanoseconds }
  | { readonly of: 'capacity'; readonly found: string; readonly room: string };

/** Undefined for any other error: the worker has failed. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof InputError) {
    const { where, found, wanted, advice } = error;
    return { of: 'input', complaint: { where, found, wanted, advice } };
  }
  if (error instanceof HorizonError) return { of: 'horizon', instant: error.instant };
  if (error instanceof CapacityError) {
    return { of: 'capacity', found: error.found, room: error.room };
  }
  return undefined;
}

export function errorOf(refusal: Refusal): Error {
  switch (refusal.of) {
    case 'input':
      return new InputError(refusal.complaint);
    case 'horizon':
      return new HorizonError(refusal.instant);
    case 'capacity':
      return new CapacityError(refusal.found, refusal.room);
  }
}
