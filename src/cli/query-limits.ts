import type { Avoidance, Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import { SYSTEMS } from '../model/network.ts';
import { LINK_MODES } from '../model/service.ts';
import type { CommandLine } from './command-line.ts';
import { endpointOf } from './endpoints.ts';
import { QuestionError } from './question-error.ts';
import type { Resolver } from './resolve-name.ts';

/** Options that limit a journey. */
export const LIMIT_OPTIONS = ['via', 'stay', 'avoid', 'max-walk', 'max-rides'] as const;

/**
 * What a journey must pass, and what it may not use.
 *
 * @throws {QuestionError} if a name or a number is not understood
 */
export function readLimits(
  { options }: CommandLine,
  network: Network,
  resolve: Resolver,
): Pick<Query, 'via' | 'avoid' | 'maxWalk' | 'maxRides'> {
  const [via, stay, avoid, walk, rides] = LIMIT_OPTIONS.map((name) => options.get(name));
  if (stay !== undefined && via === undefined) throw new QuestionError('--stay needs --via.');
  return {
    ...(via === undefined
      ? {}
      : {
          via: { at: endpointOf(resolve, via, 'via'), stay: numberOf(stay ?? '0', 'stay', 'minutes') * 60 },
        }),
    ...(avoid === undefined ? {} : { avoid: avoidanceOf(network, avoid) }),
    ...(walk === undefined ? {} : { maxWalk: numberOf(walk, 'max-walk', 'minutes') * 60 }),
    ...(rides === undefined ? {} : { maxRides: numberOf(rides, 'max-rides', 'rides') }),
  };
}

function numberOf(text: string, option: string, unit: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < 0 || number > 1440) {
    throw new QuestionError(`--${option} "${text}" is no whole number of ${unit} from 0 to 1440.`);
  }
  return number;
}

/** Each word is the id of a line or a crossing, a kind of railway or a kind of link. */
function avoidanceOf({ lines, crossings }: Network, text: string): Avoidance {
  const words = text.split(/[,，;；]/).map((word) => word.trim());
  const within = <T extends string>(allowed: readonly T[]) => allowed.filter((each) => words.includes(each));
  const found = {
    lines: within(lines.map(({ id }) => id)),
    crossings: within(crossings.map(({ id }) => id)),
    systems: within(SYSTEMS),
    modes: within(LINK_MODES),
  };
  const known = new Set<string>(Object.values(found).flat());
  const unknown = words.find((word) => !known.has(word));
  if (unknown !== undefined) {
    const ids = crossings.map(({ id }) => id).join(', ');
    throw new QuestionError(
      `--avoid "${unknown}" is neither the id of a line (see the command \`lines\`) nor one of ` +
        `${[...SYSTEMS, ...LINK_MODES].join(', ')}, nor a crossing: ${ids}.`,
    );
  }
  return found;
}
