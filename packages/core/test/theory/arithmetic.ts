/** Evaluates a formula in numbers, such as `29 × max(120 s, 60 s) + 55 s`. */
export function workOut(text: string): number {
  const tokens = text.match(/[a-zA-Z]{2,}|[\d.]+(?:e[+-]?\d+)?|[(),×+−/√]/g) ?? [];
  const value = sum(tokens);
  if (tokens.length > 0) throw new SyntaxError(`${tokens.join(' ')} is left of ${text}`);
  return value;
}

function sum(tokens: string[]): number {
  let total = product(tokens);
  while (tokens[0] === '+' || tokens[0] === '−') {
    const sign = tokens.shift() === '+' ? 1 : -1;
    total += sign * product(tokens);
  }
  return total;
}

function product(tokens: string[]): number {
  let result = factor(tokens);
  while (tokens[0] === '×' || tokens[0] === '/') {
    if (tokens.shift() === '×') result *= factor(tokens);
    else result /= factor(tokens);
  }
  return result;
}

function factor(tokens: string[]): number {
  const token = tokens.shift();
  if (token === '√') return Math.sqrt(factor(tokens));
  if (token === 'max') return Math.max(...list(tokens));
  if (token === 'min') return Math.min(...list(tokens));
  if (token !== '(') return Number(token);
  tokens.unshift(token);
  return list(tokens)[0]!;
}

function list(tokens: string[]): number[] {
  const values: number[] = [];
  do {
    tokens.shift();
    values.push(sum(tokens));
  } while (tokens[0] === ',');
  tokens.shift();
  return values;
}
