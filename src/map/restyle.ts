import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

/** The part of MapLibre's map that changing a style needs. */
export type Restyled = Pick<
  MapLibreMap,
  'addLayer' | 'removeLayer' | 'setFilter' | 'setLayerZoomRange' | 'setLayoutProperty' | 'setPaintProperty'
>;

/** Values differ when their JSON does: specifications are JSON. */
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Makes the drawn layers equal to the wanted ones by changing only what differs.
 */
export function restyle(
  map: Restyled,
  drawn: readonly LayerSpecification[],
  wanted: readonly LayerSpecification[],
): void {
  const known = new Map(drawn.map((layer) => [layer.id, layer]));
  const sameOrder = same(
    [...known.keys()],
    wanted.map(({ id }) => id),
  );
  if (!sameOrder) {
    for (const id of known.keys()) map.removeLayer(id);
    for (const layer of wanted) map.addLayer(layer);
    return;
  }
  for (const layer of wanted) changeLayer(map, known.get(layer.id)!, layer);
}

type Part = Readonly<Record<string, unknown>> | undefined;

function changeLayer(map: Restyled, drawn: LayerSpecification, wanted: LayerSpecification): void {
  const { id } = wanted;
  const [before, after] = [drawn, wanted] as { filter?: never; minzoom?: number; maxzoom?: number }[];
  if (!same(before!.filter, after!.filter)) map.setFilter(id, after!.filter);
  if (before!.minzoom !== after!.minzoom || before!.maxzoom !== after!.maxzoom) {
    map.setLayerZoomRange(id, after!.minzoom ?? 0, after!.maxzoom ?? 24);
  }
  for (const [name, value] of differences(drawn.layout, wanted.layout)) {
    map.setLayoutProperty(id, name as never, value as never);
  }
  for (const [name, value] of differences(drawn.paint, wanted.paint)) {
    map.setPaintProperty(id, name as never, value as never);
  }
}

function differences(drawn: Part, wanted: Part): [name: string, value: unknown][] {
  const names = new Set([...Object.keys(drawn ?? {}), ...Object.keys(wanted ?? {})]);
  return [...names]
    .filter((name) => !same(drawn?.[name], wanted?.[name]))
    .map((name) => [name, wanted?.[name]]);
}
