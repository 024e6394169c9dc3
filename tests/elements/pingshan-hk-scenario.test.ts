import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PingshanHkScenario } from '../../src/elements/pingshan-hk-scenario.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-scenario', PingshanHkScenario);

const TODAY = '2026-11-25';

test('axe finds nothing wrong, also when the day is outside', async () => {
  const element = await choosing({ day: TODAY, plus: 'approved' });
  expect(await violations(element)).toEqual([]);
  await enter(element, '1999-01-01');
  expect(await violations(element)).toEqual([]);
});

test('says what exists, and what of it is added', async () => {
  const element = await choosing({ day: TODAY, plus: 'approved' });
  element.exists = { lines: 43, stations: 502, length: 1_221_400 };
  element.added = { lines: 13, stations: 34, length: 240_300 };
  await element.updateComplete;
  expect(all(element, 'p').map(textOf)).toEqual([
    '43 lines, 502 stations, 1,221 km taken as built',
    'of these added: 13 lines, 34 stations, 240 km',
  ]);
});

test('one line is not said in the plural', async () => {
  const element = await choosing({ day: TODAY, plus: 'none' });
  element.exists = { lines: 1, stations: 1, length: 7_400 };
  await element.updateComplete;
  expect(textOf(all(element, 'p')[0]!)).toBe('1 line, 1 station, 7 km taken as built');
});

test('without additions nothing is said of them', async () => {
  const element = await choosing({ day: TODAY, plus: 'none' });
  expect(all(element, '.added')).toEqual([]);
});

test.each<[number, Scenario, Scenario]>([
  [0, { day: '2030-01-01', plus: 'approved' }, { day: TODAY, plus: 'none' }],
  [1, { day: TODAY, plus: 'approved' }, { day: '2023-03-16', plus: 'none' }],
  [2, { day: '2023-03-16', plus: 'none' }, { day: '2023-03-16', plus: 'under-construction' }],
  [3, { day: TODAY, plus: 'none' }, { day: TODAY, plus: 'approved' }],
  [4, { day: TODAY, plus: 'approved' }, { day: TODAY, plus: 'in-plan' }],
  [4, { day: TODAY, plus: 'in-plan' }, { day: TODAY, plus: 'none' }],
])('preset %d turns %j into %j', async (index, before, after) => {
  const chosen = heard('pingshan-hk-scenario-change');
  const element = await choosing(before);
  await userEvent.click(all(element, '.presets button')[index]!);
  expect(chosen).toEqual([after]);
});

test.each<[Scenario, string[]]>([
  [{ day: TODAY, plus: 'none' }, ['Today']],
  [{ day: '2023-03-16', plus: 'none' }, ['16 March 2023']],
  [{ day: TODAY, plus: 'in-plan' }, ['+ in plan']],
  [{ day: '2030-01-01', plus: 'none' }, []],
])('%j is shown as %j', async (scenario, pressed) => {
  const element = await choosing(scenario);
  expect(all(element, '[aria-pressed=true]').map(textOf)).toEqual(pressed);
});

test('a day in the field is chosen, with the additions as they were', async () => {
  const chosen = heard('pingshan-hk-scenario-change');
  const element = await choosing({ day: TODAY, plus: 'approved' });
  await enter(element, '2028-06-01');
  expect(chosen).toEqual([{ day: '2028-06-01', plus: 'approved' }]);
});

test.each(['2003-12-31', '2041-01-01', ''])('the day "%s" is not chosen, and it is said why', async (day) => {
  const chosen = heard('pingshan-hk-scenario-change');
  const element = await choosing({ day: TODAY, plus: 'none' });
  await enter(element, day);
  expect(chosen).toEqual([]);
  expect(textOf(one(element, '#outside'))).toContain('from 2004 to 2040');
  expect(one(element, 'input').getAttribute('aria-invalid')).toBe('true');
});

test('a new scenario takes the complaint back', async () => {
  const element = await choosing({ day: TODAY, plus: 'none' });
  await enter(element, '1999-01-01');
  element.scenario = { day: '2024-01-01', plus: 'none' };
  await element.updateComplete;
  expect(all(element, '#outside')).toEqual([]);
  expect(one<HTMLInputElement>(element, 'input').value).toBe('2024-01-01');
});

test('another language renders anew', async () => {
  const element = await choosing({ day: TODAY, plus: 'none' });
  element.locale = 'zh-Hans';
  await element.updateComplete;
  expect(textOf(all(element, '.presets button')[0]!)).toBe('今天');
});

test('shows nothing until there is a scenario', async () => {
  const element = await mounted(new PingshanHkScenario());
  expect(textOf(element.renderRoot)).toBe('');
});

async function choosing(scenario: Scenario): Promise<PingshanHkScenario> {
  const element = new PingshanHkScenario();
  element.scenario = scenario;
  element.today = TODAY;
  return mounted(element);
}

async function enter(element: PingshanHkScenario, day: string) {
  const field = one<HTMLInputElement>(element, 'input');
  field.value = day;
  field.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
