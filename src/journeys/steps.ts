import type { Endpoint } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { Found, RouteLeg } from '../routing/request.ts';

/** A stay at a place on the way. */
export interface StayStep {
  readonly kind: 'stay';
  readonly at: Endpoint;
  readonly seconds: Seconds;
}

/** A journey of the router, or two joined by a stay. */
export interface Way extends Omit<Found, 'legs'> {
  readonly legs: readonly (RouteLeg | StayStep)[];
}
