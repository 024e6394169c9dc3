import { TRAVELLERS } from '../model/journey.ts';
import { ADDITIONS } from '../model/scenario.ts';

const [WHERE, TIME, MINUTES] = [
  'a name, an id, or latitude,longitude',
  'a time such as 2026-11-23T08:00',
  'whole minutes from 0 to 1440',
];
const LIST = 'names with ; between them, @ and a file with one on each line, or all';

/** What the value of an option may be, by the option's name. */
const VALUES: Readonly<Record<string, string>> = {
  from: WHERE,
  to: WHERE,
  via: WHERE,
  origins: LIST,
  destinations: LIST,
  depart: TIME,
  arrive: TIME,
  until: TIME,
  scenario: 'a year, a month or a day: 2035, 2035-06, 2019-06-01',
  plus: oneOf(ADDITIONS),
  traveller: oneOf(TRAVELLERS),
  stay: MINUTES,
  'max-walk': MINUTES,
  'max-rides': 'a whole number from 0 to 1440',
  within: 'minutes from 1 to 1440',
  avoid: 'ids of lines and crossings, kinds of railway and of link, with commas between them',
};

/** What the value of an option may be. */
export function allowedValue(option: string): string {
  return VALUES[option] ?? 'a text';
}

function oneOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
