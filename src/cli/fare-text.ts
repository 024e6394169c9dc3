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

/** Of which days the fares are that were true more than a year from the journeys: `, of 2026-08-13`; else empty. */
export function fareDaysText(journeys: readonly Pick<Journey, 'day' | 'fare'>[]): string {
  const parts = journeys.flatMap(({ day, fare }) => fare.parts.map(({ asOf }) => ({ asOf, day })));
  const dated = parts.filter((part): part is { asOf: Day; day: Day } => part.asOf !== undefined);
  const others = dated.filter(({ asOf, day }) => isOfAnotherTime(asOf, day));
  const days = others.map(({ asOf }) => asOf).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined) return '';
  const some = others.length < dated.length ? 'some ' : '';
  return `, ${some}of ${first === last ? first : `${first} to ${last}`}`;
}

function isOfAnotherTime(asOf: Day, day: Day): boolean {
  return Math.abs(Date.parse(asOf) - Date.parse(day)) > ANOTHER_TIME * DAY;
}
