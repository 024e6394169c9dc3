import type { FarePart } from '../model/fare.ts';
import type { Endpoint, Fare } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { FullVoice } from './full-voice.ts';

/** One part of a fare, as it is shown. */
export interface FareRow {
  readonly payee: string;
  readonly stretch: string;
  /** An amount, "about" one, the least of it, or "not known". */
  readonly amount: string;
}

/** What a journey costs, part by part, each in its own money. */
export function fareRows({ parts }: Fare, network: Network, voice: FullVoice): FareRow[] {
  const places = new Set(network.places.map(({ id }) => id));
  const nameOf = (id: string) => voice.names.end(endOf(id, places)) ?? id;
  return parts.map((part) => ({
    payee: voice.journeyWords.fare.payees[part.payee],
    stretch: voice.journeyWords.fare.stretch(nameOf(part.from), nameOf(part.to)),
    amount: amountText(part, voice),
  }));
}

function amountText({ kind, amount, currency }: FarePart, { words, journeyWords, amount: money }: FullVoice) {
  const { unknownFare, least } = words.format;
  if (kind === 'from') return amount === 0 ? unknownFare : least(money(amount, currency));
  return kind === 'about' ? journeyWords.fare.aboutPart(money(amount, currency)) : money(amount, currency);
}

function endOf(id: string, places: ReadonlySet<string>): Endpoint {
  if (places.has(id)) return { kind: 'place', id };
  return /:(?:shenzhen|hong-kong)$/.test(id) ? { kind: 'crossing-side', id } : { kind: 'station', id };
}
