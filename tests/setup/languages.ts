import { learn, learnMore } from '../../src/i18n/language.ts';
import { LOCALES } from '../../src/model/names.ts';

// Tests write in every language at once; how a page comes to one is tested on its own.
await Promise.all([...LOCALES.map(learn), learnMore()]);
