import { hongKongDay } from '../src/calendar/calendar.ts';
import type { PublishedName } from './refresh/refresh.ts';
import { PUBLISHED, refresh } from './refresh/refresh.ts';
import { RefusedAnswer } from './refresh/refused-answer.ts';
import { ROOT } from './run-tool.ts';

/** `npm run data:refresh -- mtr-fares` renews a part of `data/` from what the operator publishes. */
const [name = ''] = process.argv.slice(2);

if (isPublished(name)) await run(name);
else {
  console.error(`Say what to refresh: ${Object.keys(PUBLISHED).join(', ')}.`);
  process.exitCode = 2;
}

async function run(what: PublishedName): Promise<void> {
  try {
    const difference = await refresh(what, { root: ROOT, today: hongKongDay(new Date()) });
    for (const line of difference) console.log(line);
    console.log('Written. Now run: npm run data');
  } catch (error) {
    if (!(error instanceof RefusedAnswer)) throw error;
    console.error(`${error.message}\nNothing was written.`);
    process.exitCode = 1;
  }
}

function isPublished(text: string): text is PublishedName {
  return Object.hasOwn(PUBLISHED, text);
}
