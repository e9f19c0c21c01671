const moves: number[] = [];

// Her move: the processor works.
const think = () => [...Array(20_000).keys()].reduce((sum, n) => sum + n);

// Waits for 20 ms, and all that is in this thread with it.
const bell = new Int32Array(new SharedArrayBuffer(4));
const reply = () => Atomics.wait(bell, 0, 0, 20);

function play(board: number) {
  for (let round = 0; round < 3; round++) {
    think(); // <- here
    moves.push(board);
    reply(); // <- thinking waiting
  }
}

[1, 2, 3, 4].forEach(play); // <- closed first over
console.log('moves at boards', ...moves); // <- done

export {};
