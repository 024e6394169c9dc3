/**
 * Contrast ratio of two `#rrggbb` colours after WCAG 2: 1 (equal) to 21 (black on white).
 *
 * @throws {RangeError} if a colour is not written so
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Black or white, whichever reads better on a `#rrggbb` ground. */
export function textOn(ground: string): '#000000' | '#ffffff' {
  return contrast(ground, '#000000') >= contrast(ground, '#ffffff') ? '#000000' : '#ffffff';
}

/** WCAG's relative luminance, 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/**
 * Red, green and blue of a `#rrggbb` colour, 0 to 255.
 *
 * @throws {RangeError} if it is not written so
 */
export function channels(colour: string): number[] {
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new RangeError(`Expected a colour like #1e22aa, got ${colour}.`);
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
