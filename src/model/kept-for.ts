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

/** A `Map`, or a `WeakMap`, which never fills. */
interface Kept<K, T> {
  get(key: K): T | undefined;
  set(key: K, value: T): unknown;
  readonly size?: number;
  clear?(): void;
}

/**
 * What is made for a key once: such as `keptFor` keeps for an object.
 *
 * @param most - so many are kept; then all of them are made anew
 */
export function keptAt<K, T>(all: Kept<K, T>, key: K, make: () => T, most = Infinity): T {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  if ((all.size ?? 0) >= most) all.clear?.();
  all.set(key, made);
  return made;
}
