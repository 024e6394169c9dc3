import { endpointNames, positionText } from '../../i18n/endpoint-name.ts';
import type { FoundEndpoint } from '../../model/found-endpoint.ts';
import type { Endpoint } from '../../model/journey.ts';
import type { Network } from '../../model/network.ts';
import { endpointCity } from '../../scenarios/endpoint-city.ts';

/**
 * An endpoint with its names, for one that was kept rather than found.
 *
 * @returns undefined when the network has nothing of that id
 */
export function foundEndpoint(network: Network, endpoint: Endpoint): FoundEndpoint | undefined {
  const names = endpointNames(network, endpoint);
  if (names === undefined) return undefined;
  const city = endpointCity(network, endpoint);
  return { endpoint, names, ...(city === undefined ? {} : { city }), ...detailOf(endpoint) };
}

/** Several points may lie near one station. */
function detailOf(endpoint: Endpoint): Pick<FoundEndpoint, 'detail'> {
  if (endpoint.kind !== 'position') return {};
  const text = positionText(endpoint.position);
  return { detail: { en: text, 'zh-Hans': text, 'zh-Hant': text } };
}
