import type { Experiment } from '../experiment/experiment.js';
import { readExperiment } from '../experiment/read-experiment.js';
import { writeExperiment } from '../experiment/write-experiment.js';
import type { Laboratory } from '../laboratory/laboratory.svelte.js';
import { Address, type AddressPlace } from '../link/address.svelte.js';

/** Keeps the experiment in the address: every other one is something to go back from. */
export function labAddress(
  laboratory: Laboratory,
  place: AddressPlace,
): Address<Experiment, Experiment> {
  return new Address(
    {
      state: () => laboratory.experiment,
      step: (experiment) => experiment,
      read: ({ searchParams }) => readExperiment(searchParams),
      show(experiment) {
        if (experiment !== undefined) laboratory.experiment = experiment;
      },
      write: writeExperiment,
    },
    place,
  );
}
