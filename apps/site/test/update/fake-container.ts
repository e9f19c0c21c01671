/** What a page sees of its service workers, turned by hand. */
export class FakeWorker extends EventTarget {
  readonly messages: unknown[] = [];

  postMessage(message: unknown): void {
    this.messages.push(message);
  }
}

export class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;

  /** A newer worker is found. */
  find(): FakeWorker {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }

  /** The newer worker has kept its build, or has failed. */
  settle(worker: FakeWorker, isKept: boolean): void {
    this.installing = null;
    if (isKept) this.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
  }
}

export class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  readonly ready = Promise.resolve(this.registration as unknown as ServiceWorkerRegistration);
  controller: ServiceWorker | null = null;

  getRegistration(): Promise<ServiceWorkerRegistration> {
    return this.ready;
  }

  /** A worker takes the page over. */
  control(): void {
    this.controller = new FakeWorker() as unknown as ServiceWorker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}
