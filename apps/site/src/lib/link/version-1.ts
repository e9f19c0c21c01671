/** The first version of links. */
export const LINK_VERSION = '1';

/**
 * What a link of this version means where it says nothing. Never to be changed, or old links would
 * show another picture: a new default needs a new version.
 */
export const LINK_DEFAULTS: Readonly<Record<string, string>> = {
  boards: '24',
  rounds: '30',
  moveTime: '5s',
  replyTime: '55s',
  halls: 'sync,async',
  seed: '1',
  replication: '0',
};
