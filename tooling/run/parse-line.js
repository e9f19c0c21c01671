/**
 * @typedef {object} Line
 * @property {boolean} isInstalling
 * @property {readonly string[] | undefined} building the filter of a build, as turbo takes it
 * @property {number} nice
 * @property {Readonly<Record<string, string>>} variables
 * @property {string} command
 * @property {readonly string[]} args
 */

/**
 * Reads a command line: flags and variables, then the command.
 *
 * @param {readonly string[]} words
 * @returns {Line}
 */
export function parseLine(words) {
  const start = words.findIndex((word) => !word.startsWith('--') && !/^[A-Z_]+=/.test(word));
  const [command, ...args] = start === -1 ? [] : words.slice(start);
  if (command === undefined) throw new Error('found no command to run');
  const line = {
    isInstalling: false,
    building: /** @type {string[] | undefined} */ (undefined),
    nice: 0,
    variables: /** @type {Record<string, string>} */ ({}),
    command,
    args,
  };
  for (const word of words.slice(0, start)) {
    const [name = '', value = ''] = word.split(/=(.*)/s);
    if (!name.startsWith('--')) line.variables[name] = value;
    else if (name === '--install') line.isInstalling = true;
    else if (name === '--build') line.building = value === '' ? [] : [`--filter=${value}`];
    else if (name === '--nice') line.nice = Number(value);
    else throw new Error(`found the flag ${name}, wanted --install, --build or --nice`);
  }
  return line;
}
