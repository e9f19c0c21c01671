import { createServer, type Server } from 'node:http';
import type { Site } from '../serve/answer.js';
import { serverOf } from '../serve/host.js';
import { listen } from '../serve/listen.js';

/** What is answered in place of a file. */
export interface Lie {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** A host on which builds are deployed, and between which and a reader something else may answer. */
export class ChangingHost {
  readonly url: string;
  readonly #close: () => void;
  #current!: Server;
  /** By path. Nothing lies unless a test says so. */
  lies: (path: string) => Lie | undefined = () => undefined;

  private constructor(url: string, close: () => void) {
    this.url = url;
    this.#close = close;
  }

  static async serve(site: Site): Promise<ChangingHost> {
    const server = createServer((request, response) => {
      const lie = host.lies(request.url ?? '');
      if (lie === undefined) host.#current.emit('request', request, response);
      else response.writeHead(lie.status, { 'content-type': lie.type }).end(lie.body);
    });
    const { url, close } = await listen(server, 0);
    const host = new ChangingHost(url, close);
    host.deploy(site);
    return host;
  }

  deploy(site: Site): void {
    this.#current = serverOf(site);
  }

  close(): void {
    this.#close();
  }
}
