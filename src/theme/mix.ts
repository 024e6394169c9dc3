import { channels } from './contrast.ts';

/**
 * Mixes two `#rrggbb` colours in sRGB.
 *
 * @param share how much of `other`, 0 to 1
 */
export function mix(colour: string, other: string, share: number): string {
  const [from, to] = [channels(colour), channels(other)];
  const mixed = from.map((value, index) => Math.round(value + (to[index]! - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
