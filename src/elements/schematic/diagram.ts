import { html, nothing, svg } from 'lit';
import type { NetworkWords } from '../../i18n/network/words.ts';
import type { SchematicWords } from '../../i18n/schematic/words.ts';
import type { Locale } from '../../model/names.ts';
import type { Selection } from '../../model/selection.ts';
import type { Figure } from '../../schematic/figure.ts';
import type { JourneyMarks } from '../../schematic/journey-marks.ts';
import type { Box } from '../../schematic/labels.ts';
import { HEIGHT, WIDTH } from '../../schematic/picture.ts';
import type { PlacedLabel } from '../../schematic/placed-labels.ts';
import { badgeMark } from './badge-mark.ts';
import { gateMark } from './gate-mark.ts';
import { groundLayer } from './ground-layer.ts';
import { endMarks, journeyLayer } from './journey-layer.ts';
import { labelText } from './label-text.ts';
import { legendLayer } from './legend-layer.ts';
import { stopMark } from './stop-mark.ts';
import { strokeLayer } from './stroke-layer.ts';

/** What the diagram is drawn from. */
export interface Diagram {
  readonly figure: Figure;
  readonly labels: readonly PlacedLabel[];
  readonly locale: Locale;
  readonly words: SchematicWords;
  readonly messages: NetworkWords;
  /** The chosen journey; the rest fades behind it. */
  readonly marks?: JourneyMarks | undefined;
  readonly selection?: Selection | undefined;
  /** The state of a crossing in words. */
  readonly stateOf: (crossing: string) => string;
  /** Marks are buttons; on paper they are not. */
  readonly interactive: boolean;
  /** The part that is shown; absent: all of it. */
  readonly view?: Box | undefined;
}

const WHOLE: Box = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

/** The diagram as one SVG picture. */
export function diagram(shown: Diagram) {
  const { figure, labels, words, marks, view = WHOLE } = shown;
  return html`<svg
    class="diagram ${marks === undefined ? '' : 'with-journey'}"
    viewBox="${view.x} ${view.y} ${view.width} ${view.height}"
    width="100%"
    role=${shown.interactive ? 'group' : 'img'}
    aria-labelledby="diagram-title"
    aria-describedby=${shown.interactive ? 'diagram-description keys' : 'diagram-description'}
  >
    <title id="diagram-title">${words.title}</title>
    <desc id="diagram-description">${words.description}</desc>
    ${groundLayer(shown)} ${strokeLayer(figure)} ${legendLayer(shown)}
    ${marks === undefined ? nothing : journeyLayer(marks, figure)}
    <g class="walks">
      ${figure.walks.map(([[x1, y1], [x2, y2]]) => svg`<path d="M${x1} ${y1}L${x2} ${y2}" />`)}
    </g>
    <g>${figure.badges.map((badge) => badgeMark(badge, shown))}</g>
    <g>${figure.stops.map((stop) => stopMark(stop, shown))}</g>
    <g>${figure.gates.map((gate) => gateMark(gate, shown))}</g>
    ${marks === undefined ? nothing : endMarks(marks)}
    <g class="labels" aria-hidden="true">${labels.map(labelText)}</g>
  </svg>`;
}
