import type { FrequencyPattern, Link, Timetable, Window } from '../../src/model/timetable.ts';
import type { Request } from '../../src/routing/request.ts';

/** What is compared of a journey besides its departure. */
export interface Outcome {
  readonly arrival: number;
  readonly rides: number;
  readonly walk: number;
}

interface State extends Outcome {
  readonly stop: number;
}

/**
 * Every undominated outcome of one departure, found by trying every link, every train and every interval
 * from every state until nothing is new. Shares no code with the router.
 */
export function exhaustive(timetable: Timetable, request: Request, departure: number): Outcome[] {
  const states = new Map<number, State[]>();
  const open: State[] = [];
  for (const { stop, seconds, walk } of request.from) {
    push({ stop, arrival: departure + seconds, rides: 0, walk });
  }
  for (let state = open.pop(); state; state = open.pop()) {
    for (const next of [...byLinks(timetable, request, state), ...byTrains(timetable, request, state)])
      push(next);
  }
  const outcomes = request.to.flatMap(({ stop, seconds, walk }) =>
    (states.get(stop) ?? []).map((state) => ({
      arrival: state.arrival + seconds,
      rides: state.rides,
      walk: state.walk + walk,
    })),
  );
  return undominated(outcomes.filter(({ walk }) => walk <= (request.maxWalk ?? Infinity)));

  function push(state: State): void {
    if (state.rides > (request.maxRides ?? Infinity) || state.walk > (request.maxWalk ?? Infinity)) return;
    const others = states.get(state.stop) ?? [];
    if (others.some((other) => dominates(other, state))) return;
    states.set(state.stop, [...others.filter((other) => !dominates(state, other)), state]);
    open.push(state);
  }
}

/** Every stop's earliest arrival, `undefined` where there is none. */
export function exhaustiveToAll(
  timetable: Timetable,
  request: Request,
  departure: number,
): (number | undefined)[] {
  return Array.from({ length: timetable.stops }, (_, stop) => {
    const to = [{ stop, seconds: 0, walk: 0 }];
    const arrivals = exhaustive(timetable, { ...request, to }, departure).map(({ arrival }) => arrival);
    return arrivals.length > 0 ? Math.min(...arrivals) : undefined;
  });
}

/** Those that no other is at least as good as in everything; of equal ones the first. */
export function undominated<T extends Outcome>(all: readonly T[]): T[] {
  return all.filter(
    (each, index) =>
      !all.some(
        (other, at) => at !== index && dominates(other, each) && (at < index || !dominates(each, other)),
      ),
  );
}

/** When one leaves a frequency pattern's first stop who is there at `time`; the rule of the model, word for word. */
export function expectedStart(windows: readonly Window[], time: number): number | undefined {
  const starts = windows
    .filter(({ start, end }) => start <= end && end >= time)
    .map(({ start, end, headway, exactFirst, goesOn }) => {
      const half = Math.ceil(headway / 2);
      if (time <= start && exactFirst) return start;
      const later = Math.max(time, start) + half;
      return goesOn ? later : Math.min(later, end);
    });
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** When a link is entered by who comes at `time`. */
export function entered({ windows }: Link, time: number): number | undefined {
  if (!windows) return time;
  const times = windows
    .filter(([open, close]) => open <= close && close >= time)
    .map(([open]) => Math.max(open, time));
  return times.length > 0 ? Math.min(...times) : undefined;
}

function dominates(one: Outcome, other: Outcome): boolean {
  return one.arrival <= other.arrival && one.rides <= other.rides && one.walk <= other.walk;
}

function byLinks({ links }: Timetable, { without }: Request, state: State): State[] {
  return links.flatMap((link, index) => {
    if (link.from !== state.stop || without?.links?.includes(index)) return [];
    const time = entered(link, state.arrival);
    if (time === undefined) return [];
    return [{ ...state, stop: link.to, arrival: time + link.seconds, walk: state.walk + link.walk }];
  });
}

function byTrains({ patterns }: Timetable, { without }: Request, state: State): State[] {
  return patterns.flatMap((pattern, index) => {
    if (without?.patterns?.includes(index)) return [];
    return [...pattern.stops.keys()]
      .filter((call) => pattern.stops[call] === state.stop)
      .flatMap((call) =>
        pattern.kind === 'frequency'
          ? byInterval(pattern, call, state)
          : pattern.trips
              .filter(({ depart }) => depart[call]! >= state.arrival)
              .flatMap(({ arrive }) => callsAfter(pattern.stops, arrive, call, state)),
      );
  });
}

function byInterval(
  { stops, arrive, depart, windows }: FrequencyPattern,
  call: number,
  state: State,
): State[] {
  const start = expectedStart(windows, state.arrival - depart[call]!);
  if (start === undefined) return [];
  const times = arrive.map((time) => time + start);
  return callsAfter(stops, times, call, state);
}

function callsAfter(
  stops: readonly number[],
  arrive: readonly number[],
  call: number,
  { rides, walk }: State,
): State[] {
  return stops.map((stop, at) => ({ stop, arrival: arrive[at]!, rides: rides + 1, walk })).slice(call + 1);
}
