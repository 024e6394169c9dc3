/** Pixels; as in the styles. */
const NARROW = 640;

/** Whether an element of this size has a sheet instead of a panel. */
export function isNarrow({ width }: { readonly width: number }): boolean {
  return width > 0 && width < NARROW;
}
