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
 *
 * New layers are put in between those that stay, as long as these keep their order.
 */
export function restyle(
  map: Restyled,
  drawn: readonly LayerSpecification[],
  wanted: readonly LayerSpecification[],
): void {
  const staying = keepsOrder(drawn, wanted) ? new Set(wanted.map(({ id }) => id)) : new Set<string>();
  const known = new Map(drawn.filter(({ id }) => staying.has(id)).map((layer) => [layer.id, layer]));
  for (const { id } of drawn) {
    if (!known.has(id)) map.removeLayer(id);
  }
  let above: string | undefined;
  for (const layer of wanted.toReversed()) {
    const before = known.get(layer.id);
    if (before) changeLayer(map, before, layer);
    else map.addLayer(layer, above);
    above = layer.id;
  }
}

function keepsOrder(drawn: readonly LayerSpecification[], wanted: readonly LayerSpecification[]): boolean {
  const [drawnIds, wantedIds] = [drawn, wanted].map((layers) => layers.map(({ id }) => id)) as [
    string[],
    string[],
  ];
  return same(
    drawnIds.filter((id) => wantedIds.includes(id)),
    wantedIds.filter((id) => drawnIds.includes(id)),
  );
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
