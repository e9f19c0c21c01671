/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any that is free
 * @returns {Promise<{ url: string, close: () => void }>} url ends with a slash
 */
export async function listen(server, port) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`There is no port ${port}: give a whole number from 0 to 65535.`);
  }
  await new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error) => reject(explained(error, port)));
    server.listen(port);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The host has no port.');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${address.port}/`, close };
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function explained(error, port) {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} is taken: give another, or 0 for any.`, { cause: error });
}
