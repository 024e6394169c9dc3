import type { Texts } from '../model/names.ts';
import type { Network } from '../model/network.ts';

/** The Chinese name of a line or a station as it is written there. */
export type LocalName = (record: { readonly id: string; readonly names: Texts }) => string;

/** What only Hong Kong's lines and stations begin with. */
const HONG_KONG = /^(?:mtr|hk)[:-]|^hsr:hong-kong-/;

/**
 * Makes the namer of a network: traditional characters in Hong Kong, simplified ones elsewhere.
 *
 * A planned station is where its line is.
 */
export function localNames({ routes }: Network): LocalName {
  const inHongKong = new Set(
    routes
      .filter(({ line }) => HONG_KONG.test(line))
      .flatMap(({ calls }) => calls.map(({ station }) => station)),
  );
  return ({ id, names }) => names[HONG_KONG.test(id) || inHongKong.has(id) ? 'zh-Hant' : 'zh-Hans'];
}
