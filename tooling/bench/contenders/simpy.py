"""The exhibition in idiomatic SimPy 2, whose tallies collect the statistics."""

import random
import sys
import time
from array import array
from math import log, sqrt

from SimPy.Simulation import Process, Resource, Simulation, Tally, hold, release, request

BIN = 10.0
BINS = 100


def sampler(family, mean, cv):
    if family == "constant":
        return lambda: mean
    if family == "exp":
        return lambda: random.expovariate(1 / mean)
    if family == "gamma":
        return lambda: random.gammavariate(1 / cv**2, mean * cv**2)
    sigma = sqrt(log(1 + cv**2))
    return lambda: random.lognormvariate(log(mean) - sigma**2 / 2, sigma)


class Exhibition(Simulation):
    def play(self, boards, rounds, move_time, reply_time):
        self.initialize()
        self.master = Resource(capacity=1, sim=self)
        self.waits = Tally(sim=self)
        self.waits.setHistogram(low=0.0, high=BIN * BINS, nbins=BINS)
        self.busy_time = self.released = self.longest_wait = 0.0
        for _ in range(boards):
            board = Board(sim=self)
            self.activate(board, board.play(rounds, move_time, reply_time))
        self.simulate(until=1e18)
        return self


class Board(Process):
    def play(self, rounds, move_time, reply_time):
        sim = self.sim
        for _ in range(rounds):
            ready = sim.now()
            yield request, self, sim.master
            wait = sim.now() - ready
            sim.waits.observe(wait)
            sim.longest_wait = max(sim.longest_wait, wait)
            move = move_time()
            yield hold, self, move
            sim.busy_time += move
            sim.released = sim.now()
            yield release, self, sim.master
            yield hold, self, reply_time()


def play(words):
    boards, rounds = int(words[0]), int(words[1])
    move_time = sampler(words[2], float(words[3]), float(words[4]))
    reply_time = sampler(words[5], float(words[6]), float(words[7]))
    first, end = int(words[9]), int(words[10])
    random.seed(f"{words[8]} {first}")
    columns = [array("d") for _ in range(5)]
    waits = array("d", [0.0] * (BINS + 2))
    for _ in range(first, end):
        played = Exhibition().play(boards, rounds, move_time, reply_time)
        makespan = played.now()
        columns[0].append(makespan)
        columns[1].append(played.released)
        columns[2].append(played.busy_time / makespan)
        columns[3].append(played.waits.mean())
        columns[4].append(played.longest_wait)
        for i, (_, count) in enumerate(played.waits.getHistogram()):
            waits[i] += count
    return columns + [waits]


for line in sys.stdin:
    begun = time.monotonic_ns()
    answer = play(line.split())
    took = time.monotonic_ns() - begun
    sys.stdout.buffer.write(b"%d %d %d\n" % (took, len(answer[0]), len(answer[-1])))
    for numbers in answer:
        sys.stdout.buffer.write(numbers.tobytes())
    sys.stdout.buffer.flush()
