/** The part of an address that is a link of this page. */
export function linkOf({ search, hash }: URL): string {
  return search + hash;
}

/** A link with whatever an address escapes, so that it can be compared with what an address holds. */
export function normalLink(link: string): string {
  return linkOf(new URL(`/${link}`, 'http://nowhere'));
}
