import type { Problem } from '../model/problem.ts';
import { fetchText } from './fetch-text.ts';

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
  const fetched = await Promise.all(
    ['services.json', 'shenzhen-fares.json'].map((name) => fetchText(new URL(name, base), signal)),
  );
  const problems = fetched.flatMap((each) => ('problem' in each ? [each.problem] : []));
  const [services, fares] = fetched.map((each) => ('text' in each ? each.text : undefined));
  if (services === undefined) return { value: undefined, problems };
  return { value: fares === undefined ? { services } : { services, fares }, problems };
}
