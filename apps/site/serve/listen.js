/** Only this machine reaches the host, unless another address is given. */
export const LOCAL = 'localhost';

/** These mean every address of the machine, and are no place to go to. */
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any that is free
 * @param {string} host the name or address to listen on
 * @param {(line: string) => void} report hears of faults that come later, which end nothing
 * @returns {Promise<{ url: string, close: () => void }>} url ends with a slash
 */
export async function listen(server, port, host = LOCAL, report = console.error) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`There is no port ${port}: give a whole number from 0 to 65535.`);
  }
  await new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error) => reject(explained(error, port, host)));
    server.listen(port, host);
  });
  server.removeAllListeners('error');
  server.on('error', (error) => report(error.message));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The host has no port.');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${nameOf(host)}:${address.port}/`, close };
}

/** @param {string} host */
function nameOf(host) {
  if (EVERYWHERE.includes(host)) return LOCAL;
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} host
 */
function explained(error, port, host) {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(`Port ${port} is taken: give another, or 0 for any.`, { cause: error });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(`This machine has no address ${host}: leave --host out for ${LOCAL}.`, {
        cause: error,
      });
    default:
      return error;
  }
}
