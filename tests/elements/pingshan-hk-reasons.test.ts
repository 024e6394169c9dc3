import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PingshanHkReasons } from '../../src/elements/pingshan-hk-reasons.ts';
import { LOCALES } from '../../src/model/names.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';
import { ask, HOUR, NETWORK, south } from './real-answers.ts';

defined('pingshan-hk-reasons', PingshanHkReasons);

const EVENING = ask('mtr:CEN', 'szm:kengzi', { kind: 'depart-at', time: 21 * HOUR });
const NIGHT = south(2 * HOUR);

afterEach(() => page.viewport(800, 600));

test.each(LOCALES)('axe finds nothing wrong above nothing and below journeys, in %s', async (locale) => {
  for (const answer of [EVENING, NIGHT]) {
    const element = await given({ answer, locale });
    expect(all(element, 'li').length).toBeGreaterThan(0);
    expect(await violations(element)).toEqual([]);
  }
});

test('nothing stands below journeys where every crossing gives one', async () => {
  if (EVENING.kind !== 'found') throw new Error('No journey.');
  const element = await given({ answer: { ...EVENING, missing: [] } });
  expect(all(element, '*')).toEqual([]);
});

test('says why there is no journey at night, and offers the hour at which there is', async () => {
  const asked = heard('pingshan-hk-question-change');
  const element = await given({ answer: NIGHT });
  expect(all(element, '.none li').map(textOf)[0]).toBe('Luohu / Lo Wu is closed by then and opens at 06:30.');
  await userEvent.click(one(element, '.remedy'));
  const next = NIGHT.kind === 'unreachable' ? NIGHT.next : undefined;
  expect(next).toBeLessThan(6.5 * HOUR);
  expect(asked).toEqual([{ ...NO_QUESTION, day: '2026-11-23', when: { kind: 'depart-at', time: next } }]);
});

test('what is avoided may be allowed again', async () => {
  const asked = heard('pingshan-hk-question-change');
  const avoid = { systems: ['mtr'] } as const;
  const element = await given({ answer: south(8 * HOUR, { avoid }), question: { ...NO_QUESTION, avoid } });
  await userEvent.click(one(element, '.remedy'));
  expect(asked).toEqual([NO_QUESTION]);
});

test('whatever can be pressed is large enough for a thumb, and nothing is wider than the answer', async () => {
  await page.viewport(320, 640);
  const element = await given({ answer: NIGHT });
  element.closest('main')!.style.inlineSize = '288px';
  expect(one(element, '.remedy').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  expect(one(element, '.none').scrollWidth).toBeLessThanOrEqual(288);
});

function given(properties: Partial<PingshanHkReasons>): Promise<PingshanHkReasons> {
  const now = { day: '2026-11-23', time: 8 * HOUR };
  return mounted(Object.assign(new PingshanHkReasons(), { network: NETWORK, now, ...properties }));
}
