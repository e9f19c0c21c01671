/** Tags and movetext of a game, `White: Ada` unless said otherwise. */
export function pgnGame(tags: Readonly<Record<string, string>>, movetext: string): string {
  const all = { Event: 'Club night', White: 'Ada', Black: 'Bo', ...tags };
  const pairs = Object.entries(all).map(([name, value]) => `[${name} "${value}"]`);
  return `${pairs.join('\n')}\n\n${movetext}\n\n`;
}

const SQUARES = ['e4', 'e5', 'Nf3', 'Nc6', 'Bb5', 'a6'];

/** Movetext of as many plies as there are comments. */
export function movetext(comments: readonly string[]): string {
  return comments
    .map((comment, ply) => {
      const number = ply % 2 === 0 ? `${ply / 2 + 1}. ` : '';
      return `${number}${SQUARES[ply % SQUARES.length]!} ${comment}`;
    })
    .join(' ');
}

/** Movetext whose clocks show these times, in the order of the plies. */
export function clocked(clocks: readonly string[]): string {
  return movetext(clocks.map((clock) => `{[%clk ${clock}]}`));
}
