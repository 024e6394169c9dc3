import type { Endpoint } from '../model/journey.ts';
import { QuestionError } from './question-error.ts';
import type { Candidate, Resolver } from './resolve-name.ts';

const KINDS = { station: 'station', place: 'place', 'crossing-side': 'crossing side' } as const;
const CITIES = { shenzhen: 'Shenzhen', 'hong-kong': 'Hong Kong' } as const;

/**
 * The end of a journey that a text means.
 *
 * @param option name of the option it was given with
 * @throws {QuestionError} with the candidates, if the text is unknown or may mean several
 */
export function endpointOf(resolve: Resolver, text: string, option: string): Endpoint {
  const resolved = resolve(text);
  if (resolved.kind === 'found') return resolved.endpoint;
  const candidates = resolved.candidates.map(candidateText).join('\n');
  const [problem, ask] =
    resolved.kind === 'ambiguous'
      ? [`--${option} "${text}" may mean several things`, 'give the id of one']
      : [`--${option} "${text}" is not known`, 'perhaps one of these is meant'];
  throw new QuestionError(candidates === '' ? `${problem}.` : `${problem}; ${ask}:\n${candidates}`);
}

/** One line: what to type for it, what it is and where. */
function candidateText({ endpoint: { kind, id }, names, city }: Candidate): string {
  const chinese =
    city === undefined
      ? [names['zh-Hans'], names['zh-Hant']]
      : [names[city === 'shenzhen' ? 'zh-Hans' : 'zh-Hant']];
  const texts = [...new Set([names.en, ...chinese])].join(' · ');
  const written = kind === 'place' ? `place:${id}` : id;
  return `  ${written}  ${KINDS[kind]}, ${city === undefined ? 'city not known' : CITIES[city]}  ${texts}`;
}

/** How an end is written on the command line. */
export function endpointText(endpoint: Endpoint): string {
  if (endpoint.kind === 'position') return `${endpoint.position[1]},${endpoint.position[0]}`;
  return endpoint.kind === 'place' ? `place:${endpoint.id}` : endpoint.id;
}
