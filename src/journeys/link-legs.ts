import { stretched } from '../estimate/clearance.ts';
import type { DayTimetable, LinkUse } from '../model/day-timetable.ts';
import type {
  ChangeLeg,
  CrossingLeg,
  JourneyWarning,
  Leg,
  LegEnd,
  Traveller,
  WaitLeg,
  WalkLeg,
} from '../model/journey.ts';
import { keptAt, keptFor } from '../model/kept-for.ts';
import type { Seconds } from '../model/units.ts';
import type { LinkStep } from '../routing/request.ts';
import { clearanceOf, directionOf, passageFactor } from './crossing-links.ts';
import type { PreparedDay } from './prepared-day.ts';
import { dayKind } from './service-days.ts';
import { stopEnd } from './stop-ends.ts';

/** Closing within this is worth a word. */
const SOON: Seconds = 3600;
const ASSUMED = { evidence: 'assumed', sources: [], warnings: [] } as const;

/** A walk as long as it is assumed to be. */
export function walkLeg(from: LegEnd, to: LegEnd, depart: Seconds, walk: Seconds): WalkLeg {
  return { kind: 'walk', depart, arrive: depart + walk, from, to, walk, ...ASSUMED };
}

/** Standing somewhere; never said to be known better than assumed, as half of an interval is. */
export function waitLeg(at: LegEnd, depart: Seconds, arrive: Seconds, waitFor: WaitLeg['waitFor']): WaitLeg {
  return { kind: 'wait', depart, arrive, from: at, to: at, waitFor, ...ASSUMED };
}

/** A change, a walk, a crossing or the margin before a high-speed train; nothing for a way that takes no time. */
export function linkLegs(day: PreparedDay, step: LinkStep, traveller: Traveller | undefined): Leg[] {
  const link = day.table.timetable.links[step.link]!;
  const use = day.table.links[step.link]!;
  const { depart, arrive } = step;
  const span = { depart, arrive, from: stopEnd(day, link.from), to: stopEnd(day, link.to) };
  if (use.kind === 'change') {
    const { transfer } = use;
    const end = depart + link.walk;
    const change: ChangeLeg = {
      kind: 'change',
      ...span,
      arrive: end,
      walk: link.walk,
      paidArea: transfer?.paidArea ?? true,
      evidence: transfer?.evidence ?? 'assumed',
      sources: transfer?.sources ?? [],
      warnings: [],
    };
    return end === arrive ? [change] : [change, checkInLeg(span.to, end, arrive)];
  }
  if (use.kind === 'check-in') return [checkInLeg(span.to, depart, arrive)];
  if (use.kind === 'access') {
    return link.seconds === 0 ? [] : [walkLeg(span.from, span.to, depart, link.walk)];
  }
  if (use.kind === 'crossing') return [crossingLeg(day, step, use, traveller)];
  const { evidence, sources } = use.link;
  return [{ kind: 'walk', ...span, walk: link.walk, evidence, sources, warnings: [] }];
}

function checkInLeg(at: LegEnd, depart: Seconds, arrive: Seconds): WaitLeg {
  const margin: JourneyWarning = { kind: 'check-in', margin: arrive - depart };
  return { ...waitLeg(at, depart, arrive, 'check-in'), warnings: [margin] };
}

/** From opening to closing. */
type Span = readonly [Seconds, Seconds];

/** Opening hours by link, once asked for. */
const hoursOf = keptFor((_: DayTimetable) => new Map<number, Span[]>());

/** Opening hours of a crossing around a moment, in the direction of a link; absent where it never closes. */
export function openAround({ table }: PreparedDay, link: number, time: Seconds): Span | undefined {
  const spans = keptAt(hoursOf(table), link, () => openingSpans(table, link));
  return spans.find(([start, end]) => start <= time && time <= end);
}

/** The hours of all links that lead the same way, joined where one follows on another. */
function openingSpans({ timetable }: DayTimetable, link: number): Span[] {
  const own = timetable.links[link]!;
  const windows = timetable.links
    .filter(({ from, to, windows: each }) => from === own.from && to === own.to && each !== undefined)
    .flatMap(({ windows: each }) => each ?? [])
    .toSorted((a, b) => a[0] - b[0]);
  const spans: [Seconds, Seconds][] = [];
  for (const [start, end] of windows) {
    const before = spans.at(-1);
    if (before !== undefined && start <= before[1] + 1) before[1] = Math.max(before[1], end);
    else spans.push([start, end]);
  }
  return spans;
}

type CrossingUse = LinkUse & { readonly kind: 'crossing' };

function crossingLeg(
  day: PreparedDay,
  { link: index, depart, arrive }: LinkStep,
  { crossing, link: passed }: CrossingUse,
  traveller: Traveller | undefined,
): CrossingLeg {
  const link = day.table.timetable.links[index]!;
  const at = { kind: dayKind(day.table.day), time: depart };
  const crowding = passageFactor(passed, at);
  const times = stretched(clearanceOf(passed), passageFactor(passed, at, traveller));
  const open = openAround(day, index, depart);
  const closes = open !== undefined && open[1] - open[0] < 86_400 && open[1] - depart <= SOON;
  return {
    kind: 'crossing',
    depart,
    arrive,
    from: stopEnd(day, link.from),
    to: stopEnd(day, link.to),
    crossing,
    direction: directionOf(passed),
    walk: link.walk,
    clearance: [times.least, Math.round(times.typical), Math.round(times.p95)],
    ...(crowding === 1 ? {} : { crowding }),
    ...(open === undefined || open[1] - open[0] >= 86_400 ? {} : { open }),
    evidence: passed.evidence,
    sources: passed.sources,
    warnings: closes ? [{ kind: 'closes', crossing, time: open[1] }] : [],
  };
}
