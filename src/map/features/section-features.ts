import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Drawing } from '../../model/network.ts';
import type { SceneSection } from '../../model/scene.ts';
import type { Stage } from '../../model/stage.ts';
import { STAGES } from '../../model/stage.ts';
import type { Position } from '../../model/units.ts';
import { textOn } from '../../theme/contrast.ts';
import { lineEdge, strongShade } from '../../theme/line-edge.ts';
import type { Palette } from '../../theme/palette.ts';
import { DARK, LIGHT } from '../../theme/palette.ts';
import { arc } from './arc.ts';
import { collection, line, point } from './collection.ts';
import { isRough } from './rough.ts';

/** What the layers of sections read, and what picking needs. */
export interface SectionProperties {
  /** Of the section. */
  readonly id: string;
  readonly kind: 'line';
  /** Id of the line: what is picked, and what hover and selection light up. */
  readonly line: string;
  /** The stage, or `concept` for anything of which no route is known. */
  readonly pattern: Stage;
  /** Whether it may lie plainly elsewhere than it is drawn, or is no route at all. */
  readonly rough: boolean;
  readonly role: 'corridor' | 'context';
  readonly exists: boolean;
  readonly added: boolean;
  /** Drawn later when greater. */
  readonly order: number;
  readonly 'badge-en': string;
  readonly 'badge-zh-Hans': string;
  readonly 'badge-zh-Hant': string;
  readonly colour: string;
  /** Black or white, whichever reads on `colour`. */
  readonly badgeText: string;
  /** Colours of line and casing in each palette. */
  readonly strokeLight: string;
  readonly strokeDark: string;
  readonly edgeLight: string;
  readonly edgeDark: string;
}

/** What the crossed ends of suspended and closed sections carry: nothing but their line. */
export interface EndProperties {
  readonly id: string;
  readonly kind: 'line';
  readonly line: string;
}

/** Lines of the sections that have a shape. A section whose route is not decided is drawn as an arc. */
export function sectionFeatures(
  sections: readonly SceneSection[],
  drawing: Drawing,
): FeatureCollection<LineString, SectionProperties> {
  return collection(
    sections.flatMap((scene): Feature<LineString, SectionProperties>[] => {
      const path = drawing.sections.get(scene.section.id);
      if (path === undefined || path.length < 2) return [];
      return [line(scene.section.shape === 'desire' ? arched(path) : path, sectionProperties(scene))];
    }),
  );
}

/** Both ends of each section that no train runs on any more. */
export function endFeatures(
  sections: readonly SceneSection[],
  drawing: Drawing,
): FeatureCollection<Point, EndProperties> {
  const stopped = sections.filter(
    ({ standing }) => standing.stage === 'suspended' || standing.stage === 'closed',
  );
  return collection(
    stopped.flatMap(({ section }) => {
      const path = drawing.sections.get(section.id);
      if (path === undefined) return [];
      const properties: EndProperties = { id: section.id, kind: 'line', line: section.line };
      return [path[0]!, path.at(-1)!].map((end) => point(end, properties));
    }),
  );
}

function sectionProperties({ section, line, standing }: SceneSection): SectionProperties {
  const pattern = section.shape === 'desire' ? 'concept' : standing.stage;
  return {
    id: section.id,
    kind: 'line',
    line: line.id,
    pattern,
    rough: section.shape === 'desire' || isRough(section.uncertainty),
    role: line.role,
    exists: standing.exists,
    added: standing.added,
    order: drawingOrder(pattern, line.role),
    'badge-en': line.badge.en,
    'badge-zh-Hans': line.badge['zh-Hans'],
    'badge-zh-Hant': line.badge['zh-Hant'],
    colour: line.colour,
    badgeText: textOn(line.colour),
    ...colours(line.colour, pattern),
  };
}

/** A dash is too small to carry an edge, so an unfinished line gets the stronger shade itself. */
function colours(colour: string, pattern: Stage) {
  const stroke = (palette: Palette) => (pattern === 'open' ? colour : strongShade(colour, palette));
  const edge = (palette: Palette) => (pattern === 'open' ? lineEdge(colour, palette) : palette.casing);
  return {
    strokeLight: stroke(LIGHT),
    strokeDark: stroke(DARK),
    edgeLight: edge(LIGHT),
    edgeDark: edge(DARK),
  };
}

function drawingOrder(pattern: Stage, role: SectionProperties['role']): number {
  const index = STAGES.indexOf(pattern);
  const progress = index <= STAGES.indexOf('open') ? index : -index;
  return progress + (role === 'corridor' ? STAGES.length * 2 : 0);
}

function arched(path: readonly Position[]): Position[] {
  return path.slice(1).flatMap((end, index) => arc(path[index]!, end));
}
