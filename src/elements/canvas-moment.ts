/** Milliseconds after which a page that is never idle has to bear it. */
const LONGEST = 500;
/** So far below the window, a reader who scrolls would come to an empty box. */
const AHEAD = '50%';

/**
 * Waits until an element is seen, or nearly.
 *
 * @throws {DOMException} named `AbortError` when the signal aborts
 */
export async function seen(element: Element, signal: AbortSignal): Promise<void> {
  await intersecting(element, signal);
  signal.throwIfAborted();
}

function intersecting(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) end();
      },
      { rootMargin: AHEAD },
    );
    const end = () => {
      observer.disconnect();
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end);
    observer.observe(element);
  });
}

/** Waits until the page has nothing else to do, but not for long. Safari has no such callback. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST });
    else setTimeout(resolve);
  });
}
