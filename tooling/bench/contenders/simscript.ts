import { Entity, Exponential, Gamma, LogNormal, Queue, Simulation } from 'simscript';
import { collect, type Reported } from '../dialogue/collect.ts';
import type { Request } from '../dialogue/request.ts';
import { serve } from '../dialogue/serve.ts';
import type { Instance, Times } from '../instance.ts';

/* The exhibition in idiomatic simscript, whose queues collect the statistics. */

const BIN = 10;
const BINS = 100;

type Sample = () => number;

function sampleOf({ family, mean, cv }: Times, seed: number): Sample {
  if (family === 'constant') return () => mean;
  const variable = variableOf({ family, mean, cv }, seed);
  return () => variable.sample();
}

function variableOf({ family, mean, cv }: Times, seed: number): { sample(): number } {
  switch (family) {
    case 'gamma':
      return new Gamma(1 / (cv * cv), mean * cv * cv, seed);
    case 'lognormal':
      return new LogNormal(mean, mean * cv, seed);
    default:
      return new Exponential(mean, seed);
  }
}

class Exhibition extends Simulation {
  readonly master: Queue = new Queue('master', 1);
  readonly line: Queue = new Queue('line');
  readonly instance: Instance;
  readonly moveTime: Sample;
  readonly replyTime: Sample;
  released: number = 0;

  constructor(instance: Instance, moveTime: Sample, replyTime: Sample) {
    // Otherwise it sometimes waits for the browser's next frame.
    super({ yieldInterval: Infinity });
    this.instance = instance;
    this.moveTime = moveTime;
    this.replyTime = replyTime;
    this.line.grossDwell.setHistogramParameters(BIN, 0, BIN * BINS);
  }

  override onStarting(): void {
    super.onStarting();
    for (let i = 0; i < this.instance.boards; i++) void this.activate(new Board());
  }
}

class Board extends Entity<Exhibition> {
  override async script(): Promise<void> {
    const { master, line, instance, moveTime, replyTime } = this.simulation;
    for (let round = 0; round < instance.rounds; round++) {
      this.enterQueueImmediately(line);
      await this.enterQueue(master);
      this.leaveQueue(line);
      await this.delay(moveTime());
      this.leaveQueue(master);
      this.simulation.released = this.simulation.timeNow;
      await this.delay(replyTime());
    }
  }
}

function play(exhibition: Exhibition): Promise<Reported> {
  return new Promise((resolve) => {
    exhibition.finished.addEventListener(() => resolve(reportedOf(exhibition)));
    void exhibition.start(true);
  });
}

function reportedOf({ line, master, released, timeNow }: Exhibition): Reported {
  const { avg, max } = line.grossDwell;
  return {
    makespan: timeNow,
    released,
    utilisation: master.utilization,
    waitTime: avg,
    longestWait: max,
  };
}

function countInto(waits: Float64Array, { line }: Exhibition): void {
  for (const { from, count } of line.grossDwell.getHistogram() ?? []) {
    waits[Math.round(from / BIN)]! += count;
  }
}

async function answer({ instance, seed, ...range }: Request) {
  const waits = new Float64Array(BINS + 1);
  const moveTime = sampleOf(instance.moveTime, seed + 2 * range.from);
  const replyTime = sampleOf(instance.replyTime, seed + 2 * range.from + 1);
  return collect(range, waits, async () => {
    const exhibition = new Exhibition(instance, moveTime, replyTime);
    const reported = await play(exhibition);
    countInto(waits, exhibition);
    return reported;
  });
}

await serve(answer);
