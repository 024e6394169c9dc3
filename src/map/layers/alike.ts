import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

/** Paint that some layers tell by feature and by zoom, and others once for all. */
const MIXED: Readonly<Record<string, readonly string[]>> = {
  line: ['line-color', 'line-opacity', 'line-width'],
  symbol: ['icon-opacity', 'text-color'],
};

/** What the style specification takes where nothing is said. */
const USUAL: Readonly<Record<string, unknown>> = {
  'line-color': '#000000',
  'line-opacity': 1,
  'line-width': 1,
  'icon-opacity': 1,
  'text-color': '#000000',
};

/**
 * The layers with the same look, told in the same way.
 *
 * A graphics card gets one program for each way in which the paint of a kind of layer is told: once for all, by feature, by
 * zoom and feature. To build one holds a slow phone up longer than to draw its layer, so here all layers of a kind share one.
 * What is told by feature is mixed from two whole zooms, so what a zoom changes must begin and end at whole ones.
 */
export function alike(layers: readonly LayerSpecification[]): LayerSpecification[] {
  return layers.map((layer) => {
    const names = MIXED[layer.type];
    if (names === undefined) return layer;
    const paint: Record<string, unknown> = { ...layer.paint };
    for (const name of names) paint[name] = byZoomAndFeature(paint[name] ?? USUAL[name]);
    const dash = paint['line-dasharray'];
    if (dash !== undefined) paint['line-dasharray'] = byFeature(dash);
    return { ...layer, paint } as LayerSpecification;
  });
}

/** Zoom must stay outermost; one value that asks about the feature is enough. */
function byZoomAndFeature(value: unknown): unknown {
  const isZoomed = Array.isArray(value) && value[0] === 'interpolate';
  if (!isZoomed) return ['interpolate', ['linear'], ['zoom'], 0, byFeature(value), 1, value];
  return value.map((part, index) => (index === 4 ? byFeature(part) : part));
}

/** A question about the feature to which each gives the same answer: what asks nothing is told once for all. */
function byFeature(value: unknown): ExpressionSpecification {
  const told = Array.isArray(value) && typeof value[0] === 'number' ? ['literal', value] : value;
  return ['case', ['has', 'id'], told, told] as ExpressionSpecification;
}
