/**
 * The colours of the interface, as `#rrggbb`; a host may set each to its own. They stand apart from those of the map:
 * the page is written before there is one.
 */
export interface InterfaceColours {
  readonly theme: 'light' | 'dark';
  /** Where nothing is drawn: shown alone when the base map is missing. */
  readonly ground: string;
  readonly land: string;
  /** Suspended and closed lines, and their crossed ends. */
  readonly inactive: string;
  /** Edges of discs of uncertain position. */
  readonly uncertainty: string;
  /** Bands and discs of uncertain position: soft, between land and sea, and no line's colour. */
  readonly uncertaintyBand: string;
  /** Around what the scenario adds. */
  readonly added: string;
  /** Around the picked and the pointed-at thing. */
  readonly selection: string;
  /** By the state of a crossing. */
  readonly crossing: Readonly<
    Record<'open' | 'closing-soon' | 'closed' | 'no-passengers' | 'unknown', string>
  >;
  /**
   * Ways over the crossings in a chart, in the order of the network's crossings. Told apart by hue and lightness,
   * and never by colour alone.
   */
  readonly ways: readonly string[];
  /** Ground of panels and cards. */
  readonly panel: string;
  /** Ground of fields, chips and rows under the pointer. */
  readonly panelRaised: string;
  readonly text: string;
  readonly textMuted: string;
  /** Links and what is switched on. */
  readonly accent: string;
  /** Text on `accent`. */
  readonly onAccent: string;
  readonly focus: string;
  readonly danger: string;
  /** Edges of fields and panels. */
  readonly outline: string;
}

/** For daylight. */
export const LIGHT_INTERFACE: InterfaceColours = {
  theme: 'light',
  ground: '#eef0f0',
  land: '#f7f6f2',
  inactive: '#84898e',
  uncertainty: '#7f7a94',
  uncertaintyBand: '#e7e4ee',
  added: '#f5a623',
  selection: '#16324a',
  crossing: {
    open: '#11764a',
    'closing-soon': '#a65a00',
    closed: '#b3261e',
    'no-passengers': '#5f676e',
    unknown: '#5f676e',
  },
  ways: ['#8a4bc4', '#0a4f9e', '#cf5f06', '#6b6f76', '#0c8672', '#8a6d00', '#4a55d4', '#a3164f'],
  panel: '#ffffff',
  panelRaised: '#f1f3f3',
  text: '#1b2125',
  textMuted: '#566066',
  accent: '#0b5c8a',
  onAccent: '#ffffff',
  focus: '#0b5fd0',
  danger: '#b3261e',
  outline: '#858d93',
};

/** For the night. */
export const DARK_INTERFACE: InterfaceColours = {
  theme: 'dark',
  ground: '#171b1f',
  land: '#1d2227',
  inactive: '#868e95',
  uncertainty: '#9a93b5',
  uncertaintyBand: '#292934',
  added: '#ffc04d',
  selection: '#f2f6f9',
  crossing: {
    open: '#4cc38a',
    'closing-soon': '#f0a34a',
    closed: '#f2766d',
    'no-passengers': '#a2abb3',
    unknown: '#a2abb3',
  },
  ways: ['#c79bff', '#6fb0ff', '#ff9b4a', '#b4bcc4', '#3fd0b0', '#e0c04a', '#9aa4ff', '#ff7fa8'],
  panel: '#1a1f24',
  panelRaised: '#252c32',
  text: '#eef2f4',
  textMuted: '#aab4bb',
  accent: '#7cc4f0',
  onAccent: '#0e1a23',
  focus: '#8ab8ff',
  danger: '#ff8f85',
  outline: '#77818a',
};
