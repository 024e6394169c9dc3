import type { Palette } from './palette.ts';

/** Colours of a palette that a host may override, and what each is for. */
const PROPERTIES = {
  ground: 'ground',
  land: 'land',
  panel: 'panel',
  'panel-raised': 'panelRaised',
  text: 'text',
  'text-muted': 'textMuted',
  accent: 'accent',
  'on-accent': 'onAccent',
  focus: 'focus',
  danger: 'danger',
  outline: 'outline',
  selection: 'selection',
  added: 'added',
  inactive: 'inactive',
  uncertainty: 'uncertainty',
  'uncertainty-band': 'uncertaintyBand',
} as const satisfies Record<string, keyof Palette>;

/** Prefix of each custom property that a host may set. */
const CUSTOM_PROPERTY_PREFIX = '--pingshan-hk-';

/**
 * CSS declarations that give each colour of the interface a private name, `--_panel`, which takes the
 * host's `--pingshan-hk-panel` where one is set and the palette's colour elsewhere.
 *
 * Put inside a rule: `:host { ${customProperties(LIGHT)} }`. Elements read the private names, so that a
 * host's choice comes through a shadow root without being overwritten there.
 */
export function customProperties(palette: Palette): string {
  const colours = Object.entries(PROPERTIES).map(([name, key]) => declaration(name, palette[key]));
  const states = Object.entries(palette.crossing).map(([state, colour]) =>
    declaration(`crossing-${state}`, colour),
  );
  const ways = palette.ways.map((colour, index) => declaration(`way-${index}`, colour));
  return [`color-scheme: ${palette.theme};`, ...colours, ...states, ...ways].join('\n');
}

function declaration(name: string, colour: string): string {
  return `--_${name}: var(${CUSTOM_PROPERTY_PREFIX}${name}, ${colour});`;
}
