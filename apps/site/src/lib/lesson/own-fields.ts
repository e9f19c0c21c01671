/** What a chapter's link carries beside what its figure shows: predictions, and the reader's schedule. */
export type OwnField = 'guess' | 'schedule';

const OWN: readonly string[] = ['guess', 'schedule'] satisfies OwnField[];

/** The query of a link, cut into what its figure shows and what else the chapter has. */
export function cutOwn(search: string): { readonly figure: string; readonly own: string } {
  const fields = fieldsOf(search);
  return { figure: joined(fields.filter((f) => !isOwn(f))), own: joined(fields.filter(isOwn)) };
}

/** Two queries as one. */
export function joinQueries(one: string, other: string): string {
  return joined([...fieldsOf(one), ...fieldsOf(other)]);
}

/** A query with a field of the chapter's own; an empty value takes it out. */
export function withOwn(search: string, name: OwnField, value: string): string {
  const others = fieldsOf(search).filter((field) => !field.startsWith(`${name}=`));
  return joined(value === '' ? others : [...others, `${name}=${value}`]);
}

function isOwn(field: string): boolean {
  return OWN.some((name) => field.startsWith(`${name}=`));
}

function fieldsOf(search: string): readonly string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((field) => field !== '');
}

function joined(fields: readonly string[]): string {
  return fields.length === 0 ? '' : `?${fields.join('&')}`;
}
