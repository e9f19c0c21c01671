/** A player's name as people say it: `Poelig,Juergen` is Juergen Poelig; `?` where there is none. */
export function spokenName(written: string): string {
  const parts = written.split(',').map((part) => part.trim().replaceAll(/\s+/g, ' '));
  const [last = '', first = ''] = parts;
  const isTurned = parts.length === 2 && first !== '';
  const name = isTurned ? `${first} ${last}` : parts.join(', ');
  return name.trim() === '' ? '?' : name.trim();
}
