let seed = 1;

// Exponential times, the same in every language.
function draw(mean: number) {
  seed = (seed * 16807) % 2147483647;
  return -mean * Math.log(seed / 2147483647);
}

function meanResponse(interval: number, answer = 5, requests = 200_000) {
  let [now, free, total] = [0, 0, 0];
  for (let request = 0; request < requests; request++) {
    now += draw(interval); // <- closed
    const begin = Math.max(now, free); // <- first waiting
    free = begin + draw(answer); // <- here thinking
    total += free - now; // <- over
  }
  return total / requests;
}

for (const busy of [50, 80, 90, 95]) {
  const response = meanResponse(5 / (busy / 100));
  console.log('busy', `${busy}%`, 'mean response', `${response.toFixed(0)} s`); // <- done
}

export {};
