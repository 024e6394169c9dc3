import { pause } from '../slices/slices.ts';
import type { EngineFiles, EngineMessage, EngineReply } from './engine-messages.ts';
import workerUrl from './engine-worker.ts?worker&url';

/** An engine somewhere: on another thread, or where none can be had on the page's own. */
export interface EnginePort {
  post(message: EngineMessage): void;
  /** Ends it: there is no reply any more. */
  stop(): void;
}

/** Starts an engine and gives its replies to `onReply`. */
export type StartEngine = (onReply: (reply: EngineReply) => void) => EnginePort;

let ahead: Worker | undefined;

/** Starts a worker for the next engine before its page is ready to say anything, so that it hears by then. */
export function startWorkerAhead(url: string = workerUrl): void {
  const worker = startedWorker(url);
  ahead = worker;
  // Nobody would learn of it: the next engine tries for itself, and hears why it fails.
  worker?.addEventListener('error', () => {
    if (ahead === worker) ahead = undefined;
  });
}

/**
 * Starts an engine in a worker. Where none starts, because the page's policy or the host of the module forbids it,
 * or where it dies, the engine works on the page's thread instead, in slices; what still waits is told again.
 *
 * @param url - address of the worker's module
 */
export function startEngine(onReply: (reply: EngineReply) => void, url: string = workerUrl): EnginePort {
  const told = new Told();
  let isStopped = false;
  const hear = (reply: EngineReply): void => {
    if (isStopped) return;
    told.answered(reply);
    onReply(reply);
  };
  const local = (): EnginePort => localEngine(hear, told);
  const worker = ahead ?? startedWorker(url);
  ahead = undefined;
  let port = worker === undefined ? local() : workerPort(worker);
  worker?.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
    // To read what it says and to take it are both long at first: each is a task.
    void pause().then(() => hear(data));
  });
  worker?.addEventListener('error', (event) => {
    event.preventDefault();
    if (isStopped) return;
    worker.terminate();
    port = local();
  });
  return {
    post: (message) => {
      told.tell(message);
      port.post(message);
    },
    stop: () => {
      isStopped = true;
      port.stop();
    },
  };
}

/** What another engine must be told to take over: the files, and the questions that wait for an answer. */
class Told {
  #files: EngineFiles | undefined;
  readonly #asked = new Map<number, EngineMessage>();

  tell(message: EngineMessage): void {
    if (message.kind === 'load') this.#files = { ...this.#files, ...message.files };
    else if (message.kind === 'ask') this.#asked.set(message.run, message);
    else this.#asked.delete(message.run);
  }

  answered(reply: EngineReply): void {
    if (reply.kind !== 'ready') this.#asked.delete(reply.run);
  }

  messages(): EngineMessage[] {
    const files = this.#files === undefined ? [] : [{ kind: 'load', files: this.#files } as const];
    return [...files, ...this.#asked.values()];
  }
}

function workerPort(worker: Worker): EnginePort {
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() };
}

/**
 * A worker of another origin is refused; a module of one's own that imports it may be allowed.
 *
 * @returns undefined where the policy allows neither, or there are no workers
 */
function startedWorker(url: string): Worker | undefined {
  try {
    const address = new URL(url, location.href);
    if (address.origin === location.origin) return new Worker(address, { type: 'module' });
    const importing = new Blob([`import ${JSON.stringify(address.href)};`], { type: 'text/javascript' });
    const shim = URL.createObjectURL(importing);
    const worker = new Worker(shim, { type: 'module' });
    const revoke = () => URL.revokeObjectURL(shim);
    worker.addEventListener('message', revoke, { once: true });
    worker.addEventListener('error', revoke, { once: true });
    return worker;
  } catch {
    return undefined;
  }
}

/** On this thread; its code is fetched only now, and hears by then what was to be told until then. */
function localEngine(hear: (reply: EngineReply) => void, told: Told): EnginePort {
  let take: ((message: EngineMessage) => void) | undefined;
  let isStopped = false;
  void import('./engine.ts')
    .then(
      ({ Engine }) => {
        const engine = new Engine(hear);
        return (message: EngineMessage) => engine.take(message);
      },
      (error: unknown) => {
        const message = `The journey planner could not be fetched: ${error instanceof Error ? error.message : error}.`;
        return (asked: EngineMessage) => {
          if (asked.kind === 'ask') hear({ kind: 'error', run: asked.run, message });
        };
      },
    )
    .then((taking) => {
      if (isStopped) return;
      take = taking;
      told.messages().forEach(taking);
    });
  return {
    post: (message) => take?.(message),
    stop: () => {
      isStopped = true;
      take = undefined;
    },
  };
}
