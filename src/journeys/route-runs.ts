import type { Hop, Network, Route } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Service, Services } from '../model/service.ts';
import type { Day, Seconds } from '../model/units.ts';
import { stageOn } from '../scenarios/stage-on.ts';
import { standingIn } from '../scenarios/standing.ts';

/** A call of a run: which station, in which line's platforms, how many seconds after the first. */
export interface RunCall {
  /** Index in the service's calls, those of the route run on to counted on. */
  readonly index: number;
  readonly station: string;
  readonly line: string;
  readonly route: string;
  readonly offset: Seconds;
  /** The hop that reached it; absent at the first. */
  readonly reached?: Hop;
  /** Not open on the day of the data: the scenario takes it as built. */
  readonly added: boolean;
}

/** Calls that trains make one after the other in a scenario. */
export interface Run {
  readonly services: readonly Service[];
  /** How many calls the first service has: indexes of the second begin at the last of them. */
  readonly firstCalls: number;
  readonly calls: readonly RunCall[];
}

interface Call {
  readonly station: string;
  readonly line: string;
  readonly route: string;
  readonly exists: boolean;
  readonly added: boolean;
  /** Of the hop to the next call. */
  readonly hop: Hop | null | undefined;
}

/** Trains pass one call that is not open; two in a row are a stretch that is not. */
const PASSED = 1;

/** What runs in a scenario: services cut where their route is not open or a riding time is not known. */
export function runsOf(network: Network, services: Services, scenario: Scenario): Run[] {
  const routes = new Map(network.routes.map((route) => [route.id, route]));
  const followers = followersOf(services);
  const followed = new Set(followers.values());
  return services.services
    .filter((service) => !followed.has(service))
    .flatMap((service) => {
      const next = followers.get(service);
      const chain = next === undefined ? [service] : [service, next];
      return cut(
        chain,
        chain.map((each) => callsOf(routes.get(each.route), each, { scenario, asOf: network.asOf })),
      );
    });
}

function followersOf({ services, through }: Services): Map<Service, Service> {
  const found = new Map<Service, Service>();
  const byId = new Map(services.map((service) => [`${service.route} ${service.direction}`, service]));
  for (const { routes } of through) {
    const [first, second] = routes;
    const there = [byId.get(`${first} forward`), byId.get(`${second} forward`)] as const;
    const back = [byId.get(`${second} backward`), byId.get(`${first} backward`)] as const;
    for (const [a, b] of [there, back]) if (a !== undefined && b !== undefined) found.set(a, b);
  }
  return found;
}

function callsOf(
  route: Route | undefined,
  service: Service,
  { scenario, asOf }: { readonly scenario: Scenario; readonly asOf: Day },
): Call[] {
  if (route === undefined) return [];
  const isLater = scenario.day > asOf;
  const isForward = service.direction === 'forward';
  const hops = isForward ? route.hops : [undefined, ...route.hops];
  const calls = route.calls.map(({ station, changes }, index): Call => {
    const standing = standingIn(changes, scenario);
    const isOpenNow = !isLater || stageOn(changes, asOf)?.stage === 'open';
    return {
      station,
      line: route.line,
      route: route.id,
      exists: standing?.exists ?? false,
      added: standing?.added === true || !isOpenNow,
      hop: hops[index],
    };
  });
  if (!isForward) calls.reverse();
  return calls.map((call, index) => ({ ...call, hop: service.hops?.[index] ?? call.hop }));
}

function cut(services: readonly Service[], parts: readonly Call[][]): Run[] {
  const [first = [], second = []] = parts;
  const calls =
    second.length === 0
      ? first
      : [...first.slice(0, -1), joint(first.at(-1), second[0]!), ...second.slice(1)];
  const runs: RunCall[][] = [];
  let current: RunCall[] = [];
  let reaching: Hop | null | undefined;
  let passed = 0;
  for (const [index, { hop, exists, ...call }] of calls.entries()) {
    if (exists) {
      const before = current.at(-1);
      const isNext = before !== undefined && reaching !== undefined && reaching !== null && passed <= PASSED;
      if (!isNext) {
        runs.push(current);
        current = [{ ...call, index, offset: 0 }];
      } else
        current.push({
          ...call,
          index,
          offset: before.offset + Math.round(reaching!.time),
          reached: reaching!,
        });
      reaching = hop;
      passed = 0;
    } else {
      passed += 1;
      reaching = joined(reaching, hop);
    }
  }
  return [...runs, current]
    .filter((run) => run.length > 1)
    .map((run) => ({ services, firstCalls: first.length, calls: run }));
}

/** The call where one route ends and the next begins: platforms of the first, hop of the second. */
function joint(end: Call | undefined, beginning: Call): Call {
  return end === undefined ? beginning : { ...end, hop: beginning.hop };
}

function joined(a: Hop | null | undefined, b: Hop | null | undefined): Hop | null | undefined {
  if (a === null || b === null || a === undefined || b === undefined) return a === undefined ? a : null;
  return {
    time: a.time + b.time,
    error: a.error + b.error,
    evidence: a.evidence === b.evidence ? a.evidence : 'estimated',
    sources: [...new Set([...a.sources, ...b.sources])],
  };
}
