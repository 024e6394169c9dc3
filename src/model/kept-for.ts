/**
 * What is made of an object once, and kept as long as the object is: for what every journey of every query asks
 * anew.
 *
 * @param make - throws what it throws; nothing is kept then
 */
export function keptFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

/** What is made for a key once: such as `keptFor` keeps for an object. */
export function keptAt<T>(all: Map<string, T>, key: string, make: () => T): T {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}
