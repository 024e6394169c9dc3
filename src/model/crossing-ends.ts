import type { Crossing, CrossingSide } from './network.ts';

/** One side of a crossing, as the end of a journey. */
export interface CrossingEnd {
  /** Id of the end: `futian:shenzhen`. */
  readonly id: string;
  readonly city: 'shenzhen' | 'hong-kong';
  readonly side: CrossingSide;
}

/** The sides of a crossing that are known, Shenzhen's first. */
export function crossingEnds({ id, sides }: Pick<Crossing, 'id' | 'sides'>): CrossingEnd[] {
  const both = [
    { city: 'shenzhen', side: sides.shenzhen },
    { city: 'hong-kong', side: sides.hongKong },
  ] as const;
  return both.flatMap(({ city, side }) => (side === undefined ? [] : [{ id: `${id}:${city}`, city, side }]));
}

/** Id of the crossing that an end is a side of: `futian` of `futian:shenzhen`. */
export function crossingOfEnd(id: string): string {
  return id.replace(/:.*$/, '');
}
