import type { Texts } from '../../model/names.ts';

/** Names as features carry them, under the tag of their language. */
export type NameProperties = Readonly<Texts>;

/** The Chinese name as it is written on the spot, for a second line below the English one. */
export interface LocalName {
  readonly local: string;
}

/** The names of something in one of the two cities. */
export function namesInCity(names: Texts, city: 'shenzhen' | 'hong-kong'): NameProperties & LocalName {
  return { ...names, local: city === 'hong-kong' ? names['zh-Hant'] : names['zh-Hans'] };
}
