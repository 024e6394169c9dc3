import type { Problem } from '../model/problem.ts';

/** The files of services as they came: an engine reads them. */
export interface ServiceTexts {
  /** `services.json`. */
  readonly services: string;
  /** `shenzhen-fares.json`; absent when it could not be fetched: these fares are unknown then. */
  readonly fares?: string;
}

/**
 * Fetches `services.json` and `shenzhen-fares.json` without reading them.
 *
 * @param base - address of the folder that holds both files, ending in `/`
 * @returns no value when the services cannot be fetched
 * @throws {DOMException} named `AbortError` when the signal aborts
 */
export async function loadServiceTexts(
  base: URL,
  signal: AbortSignal,
): Promise<{ value: ServiceTexts | undefined; problems: Problem[] }> {
  const problems: Problem[] = [];
  const load = async (name: string): Promise<string | undefined> => {
    const address = new URL(name, base);
    try {
      const response = await fetch(address, { signal });
      if (response.ok) return await response.text();
      problems.push(problem(address, `the server answered ${response.status}`));
    } catch (error) {
      signal.throwIfAborted();
      problems.push(problem(address, error instanceof Error ? error.message : String(error)));
    }
    return undefined;
  };
  const [services, fares] = await Promise.all([load('services.json'), load('shenzhen-fares.json')]);
  if (services === undefined) return { value: undefined, problems };
  return { value: fares === undefined ? { services } : { services, fares }, problems };
}

function problem({ href }: URL, reason: string): Problem {
  return { file: href, record: '', path: '', message: `The file could not be fetched: ${reason}.` };
}
