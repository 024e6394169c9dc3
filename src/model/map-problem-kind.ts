/** What a reader is told when the map, or a part of it, cannot be drawn. */
export type MapProblemKind =
  | 'no-webgl'
  | 'basemap-missing'
  | 'basemap-no-ranges'
  | 'basemap-truncated'
  | 'basemap-failed'
  | 'map-failed';
