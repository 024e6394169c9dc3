import type { InterfaceColours } from './interface-colours.ts';
import { DARK_INTERFACE, LIGHT_INTERFACE } from './interface-colours.ts';

/** Which of the two palettes. */
export type Theme = InterfaceColours['theme'];

/**
 * Every colour of the map and its interface, as `#rrggbb`.
 *
 * Labels reach a contrast of 4.5 against the grounds they stand on, marks and strokes of 3; lines keep
 * their official colours and get help from `lineEdge`.
 */
export interface Palette extends InterfaceColours {
  readonly sea: string;
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
  /** Bands and discs of uncertain position of the picked line: plainly stronger, as soft, and no line's colour. */
  readonly uncertaintyPicked: string;
  readonly dropped: string;
  readonly road: string;
  readonly hover: string;

  /** Inside a station's ring. */
  readonly station: string;
  /** Ring of a station that several lines share. */
  readonly interchange: string;
  readonly place: string;
  /** The gate drawn on the colour of a crossing's state. */
  readonly crossingGate: string;

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
}

/** For daylight: paper land, cool water. */
export const LIGHT: Palette = {
  ...LIGHT_INTERFACE,

  sea: '#dfe7eb',
  boundary: '#8a7f94',
  district: '#d3d1c9',
  subdistrict: '#e0ddd3',
  baseLabel: '#5d6469',
  baseLabelHalo: '#f7f6f2',

  casing: '#ffffff',
  context: '#a9aeb3',
  uncertaintyPicked: '#d0d9ea',
  dropped: '#898d92',
  road: '#8f887a',
  hover: '#5b7c96',

  station: '#ffffff',
  interchange: '#23292e',
  place: '#6a5f50',
  crossingGate: '#ffffff',

  otherJourney: '#8b82a6',
  onFoot: '#2b3339',
  bus: '#46535d',

  label: '#1d2327',
  labelMuted: '#566066',
  labelHalo: '#fdfcf9',
};

/** For the night: ink land, darker water. */
export const DARK: Palette = {
  ...DARK_INTERFACE,

  sea: '#11161b',
  boundary: '#8d829b',
  district: '#353c43',
  subdistrict: '#2c3238',
  baseLabel: '#98a1a9',
  baseLabelHalo: '#171b1f',

  casing: '#12161a',
  context: '#5b646c',
  uncertaintyPicked: '#384456',
  dropped: '#7c848b',
  road: '#8d8676',
  hover: '#9fb6c8',

  station: '#14181c',
  interchange: '#eef2f5',
  place: '#c4b69f',
  crossingGate: '#10151a',

  otherJourney: '#8780a8',
  onFoot: '#dfe5ea',
  bus: '#a9b6c0',

  label: '#eef2f4',
  labelMuted: '#a9b3ba',
  labelHalo: '#14181c',
};

/** The palette of a theme. */
export function paletteOf(theme: Theme): Palette {
  return theme === 'dark' ? DARK : LIGHT;
}
