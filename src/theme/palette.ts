/** Which of the two palettes. */
export type Theme = 'light' | 'dark';

/**
 * Every colour of the map and its interface, as `#rrggbb`.
 *
 * Labels reach a contrast of 4.5 against the grounds they stand on, marks and strokes of 3; lines keep
 * their official colours and get help from `lineEdge`.
 */
export interface Palette {
  readonly theme: Theme;

  /** Where nothing is drawn: shown alone when the base map is missing. */
  readonly ground: string;
  readonly sea: string;
  readonly land: string;
  /** The boundary between Shenzhen and Hong Kong. */
  readonly boundary: string;
  /** Outlines of districts. */
  readonly district: string;
  /** Outlines of Pingshan's subdistricts. */
  readonly subdistrict: string;
  /** Names on the base map. */
  readonly baseLabel: string;
  readonly baseLabelHalo: string;

  /** Under a line, between it and whatever it crosses. */
  readonly casing: string;
  /** Context lines at regional zooms. */
  readonly context: string;
  /** Edges of discs of uncertain position. */
  readonly uncertainty: string;
  /** Bands and discs of uncertain position: soft, between land and sea, and no line's colour. */
  readonly uncertaintyBand: string;
  /** The same of the picked line: plainly stronger, as soft, and still no line's colour. */
  readonly uncertaintyPicked: string;
  /** Suspended and closed lines, and their crossed ends. */
  readonly inactive: string;
  readonly dropped: string;
  readonly road: string;
  /** Around what the scenario adds. */
  readonly added: string;
  /** Around the picked and the pointed-at thing. */
  readonly selection: string;
  readonly hover: string;

  /** Inside a station's ring. */
  readonly station: string;
  /** Ring of a station that several lines share. */
  readonly interchange: string;
  readonly place: string;
  /** By the state of a crossing. */
  readonly crossing: Readonly<
    Record<'open' | 'closing-soon' | 'closed' | 'no-passengers' | 'unknown', string>
  >;
  /** The gate drawn on the colour of a crossing's state. */
  readonly crossingGate: string;
  /**
   * Ways over the crossings in a chart, in the order of the network's crossings. Told apart by hue and lightness,
   * and never by colour alone.
   */
  readonly ways: readonly string[];

  /** Journeys that are not chosen, on the map: grey with a breath of violet, no line's colour. */
  readonly otherJourney: string;
  /** The chosen journey on foot, and in a bus: neutral, for neither has a line's colour. */
  readonly onFoot: string;
  readonly bus: string;

  /** Names of stations, crossings and lines. */
  readonly label: string;
  /** Names of what matters less: context stations, places, roads. */
  readonly labelMuted: string;
  readonly labelHalo: string;

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

/** For daylight: paper land, cool water. */
export const LIGHT: Palette = {
  theme: 'light',

  ground: '#eef0f0',
  sea: '#dfe7eb',
  land: '#f7f6f2',
  boundary: '#8a7f94',
  district: '#d3d1c9',
  subdistrict: '#e0ddd3',
  baseLabel: '#5d6469',
  baseLabelHalo: '#f7f6f2',

  casing: '#ffffff',
  context: '#a9aeb3',
  uncertainty: '#7f7a94',
  uncertaintyBand: '#e7e4ee',
  uncertaintyPicked: '#d0d9ea',
  inactive: '#84898e',
  dropped: '#898d92',
  road: '#8f887a',
  added: '#f5a623',
  selection: '#16324a',
  hover: '#5b7c96',

  station: '#ffffff',
  interchange: '#23292e',
  place: '#6a5f50',
  crossing: {
    open: '#11764a',
    'closing-soon': '#a65a00',
    closed: '#b3261e',
    'no-passengers': '#5f676e',
    unknown: '#5f676e',
  },
  crossingGate: '#ffffff',
  ways: ['#8a4bc4', '#0a4f9e', '#cf5f06', '#6b6f76', '#0c8672', '#8a6d00', '#4a55d4', '#a3164f'],

  otherJourney: '#8b82a6',
  onFoot: '#2b3339',
  bus: '#46535d',

  label: '#1d2327',
  labelMuted: '#566066',
  labelHalo: '#fdfcf9',

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

/** For the night: ink land, darker water. */
export const DARK: Palette = {
  theme: 'dark',

  ground: '#171b1f',
  sea: '#11161b',
  land: '#1d2227',
  boundary: '#8d829b',
  district: '#353c43',
  subdistrict: '#2c3238',
  baseLabel: '#98a1a9',
  baseLabelHalo: '#171b1f',

  casing: '#12161a',
  context: '#5b646c',
  uncertainty: '#9a93b5',
  uncertaintyBand: '#292934',
  uncertaintyPicked: '#384456',
  inactive: '#868e95',
  dropped: '#7c848b',
  road: '#8d8676',
  added: '#ffc04d',
  selection: '#f2f6f9',
  hover: '#9fb6c8',

  station: '#14181c',
  interchange: '#eef2f5',
  place: '#c4b69f',
  crossing: {
    open: '#4cc38a',
    'closing-soon': '#f0a34a',
    closed: '#f2766d',
    'no-passengers': '#a2abb3',
    unknown: '#a2abb3',
  },
  crossingGate: '#10151a',
  ways: ['#c79bff', '#6fb0ff', '#ff9b4a', '#b4bcc4', '#3fd0b0', '#e0c04a', '#9aa4ff', '#ff7fa8'],

  otherJourney: '#8780a8',
  onFoot: '#dfe5ea',
  bus: '#a9b6c0',

  label: '#eef2f4',
  labelMuted: '#a9b3ba',
  labelHalo: '#14181c',

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

/** The palette of a theme. */
export function paletteOf(theme: Theme): Palette {
  return theme === 'dark' ? DARK : LIGHT;
}
