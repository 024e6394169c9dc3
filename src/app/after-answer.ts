/**
 * What the element itself does, shows and looks like once nobody waits for an answer. It is fetched with what stands
 * around one.
 */
export { aroundView, networkSearch } from './around-view.ts';
export { basemapAddress } from './basemap-address.ts';
export { KeptScene } from './kept-scene.ts';
export { lateStyles } from './late-styles.ts';
export { mapRoom } from './map-room.ts';
export { MapSteering } from './map-steering.ts';
export { OpenedJourney } from './opened-journey.ts';
export { openedView } from './opened-view.ts';
