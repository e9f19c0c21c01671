import { InputError } from '@simul/core';
import { expect } from 'vitest';

/** What the refusal of bad input says; whatever else is thrown, or nothing, fails the test. */
export async function complaintOf(read: () => unknown): Promise<string> {
  try {
    await read();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
  throw new Error('nothing was refused');
}
