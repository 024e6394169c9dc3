/** Makes a thing when it is first needed: a browser's format takes longer to make than all that is written with it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
