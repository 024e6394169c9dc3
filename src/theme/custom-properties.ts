import type { InterfaceColours } from './interface-colours.ts';

/** Prefix of each custom property that a host may set. */
const CUSTOM_PROPERTY_PREFIX = '--pingshan-hk-';

/**
 * CSS declarations that give each colour of the interface a private name, `--_panel`, which takes the
 * host's `--pingshan-hk-panel` where one is set and the given colour elsewhere.
 *
 * Put inside a rule: `:host { ${customProperties(LIGHT_INTERFACE)} }`. Elements read the private names, so that a
 * host's choice comes through a shadow root without being overwritten there.
 */
export function customProperties({ theme, crossing, ways, ...colours }: InterfaceColours): string {
  return [
    `color-scheme: ${theme};`,
    ...Object.entries(colours).map(([key, colour]) => declaration(key.replace(/[A-Z]/g, '-$&'), colour)),
    ...Object.entries(crossing).map(([state, colour]) => declaration(`crossing-${state}`, colour)),
    ...ways.map((colour, index) => declaration(`way-${index}`, colour)),
  ].join('\n');
}

function declaration(written: string, colour: string): string {
  const name = written.toLowerCase();
  return `--_${name}: var(${CUSTOM_PROPERTY_PREFIX}${name}, ${colour});`;
}
