/** Work in small steps: it may be done at once, or a few steps at a time with pauses between. */
export type Steps<T> = Generator<void, T, void>;

/** Longest that a slice keeps the thread, in milliseconds; one step more may follow. */
const SLICE = 8;

/** Does all the work at once. */
export function finished<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does the work in slices, so that a page answers its reader in between.
 *
 * @throws the signal's reason when it aborts
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await pause();
    signal.throwIfAborted();
  }
}

/** Goes on in a new task: what waits, such as a key, a tap or a picture, comes first. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
