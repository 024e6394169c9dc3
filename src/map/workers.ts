import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);

/** Starts the workers of maps to come, which read their code while the rest of a map's is on its way. */
export function startWorkersAhead(): void {
  prewarm();
}
