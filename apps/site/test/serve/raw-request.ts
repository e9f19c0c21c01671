import { connect } from 'node:net';

/** What a server answers to these very bytes, up to the end of the connection. */
export async function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let received = '';
  const socket = connect(port, 'localhost', () => socket.write(bytes));
  socket.setEncoding('latin1');
  socket.on('data', (text) => {
    received += String(text);
  });
  socket.on('error', reject);
  socket.on('close', () => resolve(received));
  return promise;
}

export const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

export const headerOf = (answer: string, name: string) =>
  new RegExp(`^${name}: (.*?)\r?$`, 'im').exec(answer)?.[1];

export const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n') + 4);
