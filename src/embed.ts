import { defineElements } from './app/define.ts';
import { PingshanHkMap } from './app/pingshan-hk-map.ts';

PingshanHkMap.assets = new URL(/* @vite-ignore */ './', import.meta.url);
defineElements();

export type { MapErrorDetail, SelectDetail } from './app/app-events.ts';
export { MapErrorEvent, ReadyEvent } from './app/app-events.ts';
export { SelectEvent } from './elements/events.ts';
export { PingshanHkMap };
