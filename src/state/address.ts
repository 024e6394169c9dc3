/** Choices that an address carries, by the names of the element's attributes. */
export const ADDRESS_NAMES = [
  'locale',
  'theme',
  'view',
  'date',
  'plus',
  'stages',
  'lines',
  'select',
] as const;

/** One of them. */
export type AddressName = (typeof ADDRESS_NAMES)[number];

/** The attributes that the query of an address gives, unchecked; what it does not name is absent. */
export function attributesOf(query: string): Partial<Record<AddressName, string>> {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    ADDRESS_NAMES.flatMap((name) => {
      const text = given.get(name);
      return text === null || text === '' ? [] : [[name, text]];
    }),
  );
}
