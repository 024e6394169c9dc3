/**
 * What stands around an answer: the map, the diagram in its stead, the panel of the network, and what can be asked to
 * begin with. It is fetched once nobody waits for an answer.
 */
export { sceneOf } from '../scenarios/scene.ts';
export { askedLine } from './asked-line.ts';
export { examples } from './examples.ts';
export { mapTools, mapView, schematic } from './map-picture.ts';
export { networkPanel } from './network-panel.ts';
