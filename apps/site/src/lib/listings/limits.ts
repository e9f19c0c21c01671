// `ready` has when each board is ready, and `free` when the master is.
function makespan(boards: number, rounds = 30, move = 5, reply = 55) {
  const ready = Array<number>(boards).fill(0); // <- closed first
  let free = 0;
  for (let played = 0; played < boards * rounds; played++) {
    ready.sort((a, b) => a - b);
    const begin = Math.max(free, ready.shift()!); // <- waiting
    free = begin + move; // <- here
    ready.push(free + reply); // <- thinking
  }
  return Math.max(...ready); // <- over
}

for (const boards of [6, 12, 24, 48]) {
  const time = makespan(boards);
  const busy = (boards * 30 * 5) / time;
  console.log(boards, 'boards', time, 's, busy', (100 * busy).toFixed(0) + '%'); // <- done
}

export {};
