import { InputError, show } from '@simul/core';
import { findGivenTwice, type GivenTwice } from './given-twice.js';
import { findJsonFault, type JsonFault } from './json-fault.js';
import { positionIn } from './position.js';

const SHOWN = 20;

/** @throws {InputError} naming line and column */
export function readJson(text: string): unknown {
  const value = parse(text);
  const twice = findGivenTwice(text);
  if (twice !== undefined) throw givenTwice(text, twice);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = findJsonFault(text);
    throw fault === undefined ? error : refusal(text, fault);
  }
}

function givenTwice(text: string, { at, name }: GivenTwice): InputError {
  const found = `the field ${show(name)} given twice`;
  return new InputError({ where: positionIn(text, at), found, wanted: 'each field once' });
}

function refusal(text: string, { at, wanted }: JsonFault): InputError {
  const [rest = ''] = text.slice(at, at + SHOWN).split(/[\r\n]/, 1);
  const found = rest === '' ? 'the end of the text' : show(rest);
  return new InputError({ where: positionIn(text, at), found, wanted });
}
