import type { Texts } from '../model/names.ts';
import type { City } from '../scenarios/endpoint-city.ts';

/** A Chinese name as it is written there: in traditional characters in Hong Kong, simplified ones elsewhere. */
export function localName(names: Texts, city: City | undefined): string {
  return names[city === 'hong-kong' ? 'zh-Hant' : 'zh-Hans'];
}
