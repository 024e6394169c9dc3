import type { Fare, Journey } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { Alert } from './alerts.ts';
import { highAlerts } from './alerts.ts';
import type { CrossingPassage } from './crossing-passage.ts';
import { crossingPassage } from './crossing-passage.ts';
import { journeyKeys } from './journey-key.ts';
import type { BarPart, StripPart } from './strip-parts.ts';
import { barParts, stripParts } from './strip-parts.ts';

/** A journey as a list tells it at a glance. */
export interface Strip {
  /** Unique within its answer, and the same while the way is the same. */
  readonly key: string;
  readonly journey: Journey;
  readonly departure: Seconds;
  /** Arrivals: 1 in 2 and 19 in 20; no safe one where more than a try in 20 misses the last train or the closing. */
  readonly likely: Seconds;
  readonly safe?: Seconds;
  /** From setting out to the likely and to the safe arrival. */
  readonly likelyLength: Seconds;
  readonly safeLength?: Seconds;
  /** One fewer than rides; 0 on foot. */
  readonly changes: number;
  readonly walk: Seconds;
  readonly fare: Fare;
  readonly parts: readonly StripPart[];
  readonly bar: readonly BarPart[];
  /** Absent within one city. */
  readonly passage?: CrossingPassage;
  /** What may spoil the journey, worst first; how old a table is stands with its leg. */
  readonly alerts: readonly Alert[];
}

/** Every journey of an answer as a strip, in the answer's order. */
export function stripsOf(journeys: readonly Journey[]): Strip[] {
  const keys = journeyKeys(journeys);
  return journeys.map((journey, index) => stripOf(journey, keys[index]!));
}

function stripOf(journey: Journey, key: string): Strip {
  const { departure, arrival, rides, walk, fare } = journey;
  const passage = crossingPassage(journey);
  return {
    key,
    journey,
    departure,
    likely: arrival.likely,
    likelyLength: arrival.likely - departure,
    ...(arrival.safe === undefined ? {} : { safe: arrival.safe, safeLength: arrival.safe - departure }),
    changes: Math.max(0, rides - 1),
    walk,
    fare,
    parts: stripParts(journey),
    bar: barParts(journey),
    ...(passage === undefined ? {} : { passage }),
    alerts: highAlerts(journey),
  };
}
