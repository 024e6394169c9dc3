import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

/** How strongly the network is drawn beside a chosen journey. */
const STROKES = 0.26;
const NAMES = 0.5;

/** Opacities of each kind of layer, and how much of them is left. */
const OPACITIES: Readonly<Record<string, readonly (readonly [property: string, share: number])[]>> = {
  line: [['line-opacity', STROKES]],
  circle: [
    ['circle-opacity', STROKES],
    ['circle-stroke-opacity', STROKES],
  ],
  symbol: [
    ['icon-opacity', STROKES],
    ['text-opacity', NAMES],
  ],
};

/** What a chosen journey marks itself, so that the network need not. */
export interface Emphasis {
  /** Ids of the stations and the crossings that the journey names. */
  readonly stations: readonly string[];
  readonly crossings: readonly string[];
}

/**
 * The layers of the network as they look beside a chosen journey.
 *
 * What is picked or pointed at keeps its light. The gate of a passed crossing stays as it is; names and marks
 * that the journey brings itself are left out, lest they stand there twice.
 */
export function faded(layers: readonly LayerSpecification[], emphasis: Emphasis): LayerSpecification[] {
  return layers.map((layer) => {
    if (layer.id.endsWith('-highlight') || layer.id.endsWith('-glow')) return layer;
    if (layer.id === 'crossings') return fade(layer, emphasis.crossings);
    const own = layer.id === 'crossings-labels' ? emphasis.crossings : emphasis.stations;
    return fade(OWN_MARKS.has(layer.id) ? without(layer, own) : layer);
  });
}

const OWN_MARKS = new Set(['crossings-labels', 'stations-labels', 'stations', 'interchanges']);

function without(layer: LayerSpecification, ids: readonly string[]): LayerSpecification {
  const { filter } = layer as { filter?: ExpressionSpecification };
  const others: ExpressionSpecification = ['!', isOne(ids)];
  return { ...layer, filter: filter ? ['all', filter, others] : others } as LayerSpecification;
}

function isOne(ids: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'id'], ['literal', [...ids]]];
}

function fade(layer: LayerSpecification, strong: readonly string[] = []): LayerSpecification {
  const paint: Record<string, unknown> = { ...layer.paint };
  for (const [property, share] of OPACITIES[layer.type] ?? []) {
    const left: ExpressionSpecification | number =
      strong.length > 0 ? ['case', isOne(strong), 1, share] : share;
    paint[property] = times(paint[property] ?? 1, left);
  }
  return { ...layer, paint } as LayerSpecification;
}

/** A product with an opacity; where that depends on the zoom, its values are multiplied: zoom must stay outermost. */
function times(opacity: unknown, share: ExpressionSpecification | number): unknown {
  if (Array.isArray(opacity) && opacity[0] === 'interpolate') {
    return opacity.map((part, index) => (index > 3 && index % 2 === 0 ? times(part, share) : part));
  }
  if (opacity === 1) return share;
  if (typeof opacity === 'number' && typeof share === 'number') return opacity * share;
  return ['*', share, opacity];
}
