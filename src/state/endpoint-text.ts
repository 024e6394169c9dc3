import type { Endpoint } from '../model/journey.ts';

const PLACED = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/;
/** Five decimals are about a metre. */
const DECIMALS = 5;

/** What an address may say for the end of a journey. */
export const ENDPOINT_FORMS =
  'station:szm:kengzi, place:hku-west-gate, crossing:luohu:hong-kong or position:22.70600,114.34500 (latitude, longitude)';

/** An end of a journey as an address carries it, and as two of them are compared: to about a metre. */
export function endpointText(endpoint: Endpoint): string {
  if (endpoint.kind === 'crossing-side') return `crossing:${endpoint.id}`;
  if (endpoint.kind !== 'position') return `${endpoint.kind}:${endpoint.id}`;
  const [longitude, latitude] = endpoint.position;
  return `position:${latitude.toFixed(DECIMALS)},${longitude.toFixed(DECIMALS)}`;
}

/**
 * Reads what `endpointText` writes.
 *
 * @returns undefined when it is none; whether there is anything of the id is not looked at
 */
export function parseEndpoint(text: string): Endpoint | undefined {
  const colon = text.indexOf(':');
  const [kind, id] = [text.slice(0, Math.max(colon, 0)).trim(), text.slice(colon + 1).trim()];
  if (id === '') return undefined;
  if (kind === 'station' || kind === 'place') return { kind, id };
  if (kind === 'crossing') return sideOf(id);
  return kind === 'position' ? placed(id) : undefined;
}

function sideOf(id: string): Endpoint | undefined {
  return /^[^:]+:(?:shenzhen|hong-kong)$/.test(id) ? { kind: 'crossing-side', id } : undefined;
}

function placed(text: string): Endpoint | undefined {
  const [, north, east] = PLACED.exec(text.replace(/\s/g, '')) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  return { kind: 'position', position: [longitude, latitude] };
}
