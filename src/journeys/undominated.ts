import type { Way } from './steps.ts';

/** Ways that no other is as good as in departure, arrival, rides and walking; of equal ones the first. */
export function undominated(ways: readonly Way[]): Way[] {
  return ways.filter(
    (way, index) => !ways.some((other, at) => at !== index && beats(other, way, at < index)),
  );
}

/** Whether a way is at least as good in everything, and better in something or `first`. */
function beats(a: Way, b: Way, first: boolean): boolean {
  const isAsGood =
    a.departure >= b.departure && a.arrival <= b.arrival && a.rides <= b.rides && a.walk <= b.walk;
  const isSame =
    a.departure === b.departure && a.arrival === b.arrival && a.rides === b.rides && a.walk === b.walk;
  return isAsGood && (first || !isSame);
}
