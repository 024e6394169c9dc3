import type { Fare, Journey } from '../model/journey.ts';
import type { Currency } from '../model/service.ts';
import type { Day } from '../model/units.ts';

/** Fares that are so many days older or newer than the journey may have been others then. */
const ANOTHER_TIME = 366;
const DAY = 86_400_000;

/** What is paid on each side, and in all where that is two currencies; of what is not known nothing is said. */
export function fareText({ cny, hkd, totalCny, totalHkd, from }: Fare): string {
  if (from && totalCny === 0 && totalHkd === 0) return 'fare not known';
  const sum = `${moneyText(totalCny, 'CNY')} / ${moneyText(totalHkd, 'HKD')}`;
  const isTold = (amount: number | undefined) => amount !== undefined && !(from && amount === 0);
  const parts = [
    ...(isTold(cny) ? [moneyText(cny!, 'CNY')] : []),
    ...(isTold(hkd) ? [moneyText(hkd!, 'HKD')] : []),
  ];
  return `${from ? 'from ' : ''}${parts.length > 1 ? `${parts.join(' + ')} = ${sum}` : sum}`;
}

function moneyText(amount: number, currency: Currency): string {
  return `${currency === 'CNY' ? '¥' : 'HK$'}${amount.toFixed(2)}`;
}

/** Of which days the fares are that were true more than a year from the journeys; empty where there are none. */
export function fareDaysText(journeys: readonly Pick<Journey, 'day' | 'fare'>[]): string {
  const days = journeys.flatMap(({ day, fare }) =>
    fare.parts.flatMap(({ asOf }) => (asOf !== undefined && isOfAnotherTime(asOf, day) ? [asOf] : [])),
  );
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined) return '';
  return `fares of ${first === last ? first : `${first} to ${last}`}`;
}

function isOfAnotherTime(asOf: Day, day: Day): boolean {
  return Math.abs(Date.parse(asOf) - Date.parse(day)) > ANOTHER_TIME * DAY;
}
