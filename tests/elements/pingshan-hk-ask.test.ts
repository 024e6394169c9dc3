import { expect, onTestFinished, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { PingshanHkAsk } from '../../src/elements/pingshan-hk-ask.ts';
import type { FoundEndpoint } from '../../src/model/found-endpoint.ts';
import type { Endpoint } from '../../src/model/journey.ts';
import type { Locale } from '../../src/model/names.ts';
import { LOCALES } from '../../src/model/names.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { NETWORK } from '../map/small-network.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-ask', PingshanHkAsk);

const A: Endpoint = { kind: 'station', id: 'a' };
const HOSPITAL: Endpoint = { kind: 'place', id: 'hospital' };
const GATE: Endpoint = { kind: 'crossing-side', id: 'gate:hong-kong' };
const HERE: Endpoint = { kind: 'position', position: [114.05, 22.5] };
const FOUND: readonly FoundEndpoint[] = [
  { endpoint: A, names: texts('a'), city: 'shenzhen' },
  { endpoint: { kind: 'station', id: 'planned' }, names: texts('planned') },
  { endpoint: GATE, names: texts('Gate south'), city: 'hong-kong' },
];
const ASKED: Question = { ...NO_QUESTION, from: A, to: HOSPITAL };

test.each(LOCALES)(
  'axe finds nothing wrong in %s: empty, list, nothing found, everything open',
  async (locale) => {
    const ask = await asking({ locale });
    expect(await violations(ask)).toEqual([]);
    await userEvent.click(field(ask, 'from'));
    expect(await violations(ask)).toEqual([]);
    await userEvent.keyboard('k{ArrowDown}');
    expect(await violations(ask)).toEqual([]);
    await userEvent.fill(field(ask, 'from'), 'zzz');
    expect(await violations(ask)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    ask.question = { ...ASKED, when: { kind: 'arrive-by', time: 36_000 }, avoid: { lines: ['one'] } };
    await opened(ask);
    expect(await violations(ask)).toEqual([]);
  },
);

test('an empty field offers the location, the map, saved and recent places, and to forget these', async () => {
  const ask = await asking({ saved: [A], recent: [HOSPITAL, A, { kind: 'station', id: 'gone' }] });
  await userEvent.click(field(ask, 'to'));
  expect(optionsOf(ask)).toEqual([
    'My location',
    'Choose on the map',
    'a 简a Station · Shenzhen one',
    'hospital 简hospital Place · Hong Kong',
    'Clear recent places',
  ]);
  expect(all(ask, '[role=group]').map((group) => group.ariaLabel)).toContain('Recent');
});

test('without anything kept an empty field offers the location and the map', async () => {
  const ask = await asking();
  await userEvent.click(field(ask, 'from'));
  expect(optionsOf(ask)).toEqual(['My location', 'Choose on the map']);
});

test('typing finds, with city, lines, and whether trains call at all', async () => {
  const ask = await asking();
  await userEvent.fill(field(ask, 'from'), 'k');
  expect(optionsOf(ask)).toEqual([
    'a 简a Station · Shenzhen one',
    'planned 简planned Station · no trains yet',
    'Gate south 简Gate south Crossing · Hong Kong',
  ]);
  expect(field(ask, 'from').getAttribute('aria-expanded')).toBe('true');
  expect(textOf(one(ask, 'form > .visually-hidden[role=status]'))).toBe('3 suggestions');
});

test('says so when nothing is found, and that it loads until it can find', async () => {
  const ask = await asking();
  await userEvent.fill(field(ask, 'from'), 'zzz');
  expect(textOf(one(ask, '.list'))).toContain('No station or place is called “zzz”.');
  ask.search = undefined;
  await ask.updateComplete;
  expect(textOf(one(ask, '.list'))).toBe('Loading the network…');
});

test('by keyboard: arrows move, Enter takes, Tab goes on', async () => {
  const asked = heard<Question>('pingshan-hk-question-change');
  const ask = await asking();
  ask.focus();
  await userEvent.keyboard('k{ArrowDown}{ArrowDown}{ArrowDown}');
  await ask.updateComplete;
  expect(field(ask, 'from').getAttribute('aria-activedescendant')).toBe('option-2');
  await userEvent.keyboard('{ArrowDown}');
  await ask.updateComplete;
  expect(field(ask, 'from').getAttribute('aria-activedescendant')).toBeNull();
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await ask.updateComplete;
  expect(asked).toEqual([{ ...NO_QUESTION, from: GATE }]);
  expect([field(ask, 'from').value, focused(ask)]).toEqual(['Gate south', 'from']);
  await userEvent.keyboard('{Tab}');
  expect(focused(ask)).toBe('to');
});

test('Enter takes the first that was found, but without typing it asks for no location', async () => {
  const [asked, located] = [heard<Question>('pingshan-hk-question-change'), heard('pingshan-hk-locate')];
  const ask = await asking();
  await userEvent.click(field(ask, 'to'));
  await userEvent.keyboard('{Enter}');
  expect([asked, located]).toEqual([[], []]);
  await userEvent.keyboard('k{Enter}');
  expect(asked.map(({ to }) => to)).toEqual([A]);
});

test('Escape closes the list and brings the name back, then clears', async () => {
  const ask = await asking({ question: ASKED });
  await userEvent.click(field(ask, 'from'));
  await userEvent.keyboard('xyz{Escape}');
  await ask.updateComplete;
  expect([all(ask, '.list').length, field(ask, 'from').value]).toEqual([0, 'a']);
  await userEvent.keyboard('{Escape}');
  await ask.updateComplete;
  expect([field(ask, 'from').value, ask.question.from]).toEqual(['', undefined]);
});

test('what is typed and not chosen stays and is told; Enter opens the list, Escape brings the place back', async () => {
  const ask = await asking({ question: ASKED });
  await userEvent.click(field(ask, 'from'));
  await userEvent.keyboard('xyz{Tab}');
  await ask.updateComplete;
  expect([field(ask, 'from').value, ask.question.from]).toEqual(['xyz', A]);
  expect(field(ask, 'from').getAttribute('aria-invalid')).toBe('true');
  expect(textOf(one(ask, `#${field(ask, 'from').getAttribute('aria-describedby')}`))).toBe(
    '“xyz” is not chosen yet: pick a place from the list. Until then it is a.',
  );
  expect(await violations(ask)).toEqual([]);
  field(ask, 'from').focus();
  await userEvent.keyboard('{Enter}');
  await ask.updateComplete;
  expect(optionsOf(ask)).toHaveLength(3);
  await userEvent.keyboard('{Tab}');
  field(ask, 'from').focus();
  await userEvent.keyboard('{Escape}');
  await ask.updateComplete;
  expect([field(ask, 'from').value, all(ask, '#from-unchosen').length]).toEqual(['a', 0]);
});

test('of what is typed the one thing that is meant is chosen on leaving', async () => {
  const ask = await asking();
  await userEvent.fill(field(ask, 'from'), 'gate SOUTH');
  await userEvent.keyboard('{Tab}');
  await ask.updateComplete;
  expect([field(ask, 'from').value, ask.question.from]).toEqual(['Gate south', GATE]);
});

test('an end that is chosen on the map makes nothing of what was typed', async () => {
  const ask = await asking();
  await userEvent.fill(field(ask, 'from'), 'xyz');
  await userEvent.keyboard('{Tab}');
  ask.question = { ...NO_QUESTION, to: HOSPITAL };
  await ask.updateComplete;
  expect(field(ask, 'from').value).toBe('xyz');
  ask.question = { ...NO_QUESTION, from: A, to: HOSPITAL };
  await ask.updateComplete;
  expect([field(ask, 'from').value, all(ask, '.wrong').length]).toEqual(['a', 0]);
});

test('an emptied field gives its place up', async () => {
  const ask = await asking({ question: ASKED });
  await userEvent.fill(field(ask, 'to'), '');
  await userEvent.keyboard('{Tab}');
  await ask.updateComplete;
  expect(ask.question).toEqual({ ...NO_QUESTION, from: A });
});

test('a half-typed place survives whatever else changes', async () => {
  const ask = await asking();
  await userEvent.fill(field(ask, 'from'), 'ken');
  Object.assign(ask, {
    now: { day: '2026-11-26', time: 60 },
    locale: 'zh-Hant',
    recent: [A],
    question: ASKED,
  });
  await ask.updateComplete;
  expect([field(ask, 'from').value, field(ask, 'to').value]).toEqual(['ken', '繁hospital']);
});

test('the input of Chinese characters is not disturbed: pinyin finds, Enter ends it and takes nothing', async () => {
  const asked = heard('pingshan-hk-question-change');
  const ask = await asking();
  const typed: string[] = [];
  ask.search = (query) => {
    typed.push(query);
    return FOUND;
  };
  field(ask, 'from').focus();
  await compose('keng');
  await ask.updateComplete;
  expect(typed.at(-1)).toBe('keng');
  field(ask, 'from').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
  );
  field(ask, 'from').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true }),
  );
  await cdpSend('Input.insertText', { text: '坑' });
  await ask.updateComplete;
  expect([field(ask, 'from').value, typed.at(-1), asked]).toEqual(['坑', '坑', []]);
});

test('the first options ask for the location and for a point of the map', async () => {
  const [located, picked] = [heard('pingshan-hk-locate'), heard('pingshan-hk-pick')];
  const ask = await asking();
  await userEvent.click(field(ask, 'from'));
  await userEvent.click(all(ask, '[role=option]')[0]!);
  await userEvent.click(field(ask, 'to'));
  await userEvent.click(all(ask, '[role=option]')[1]!);
  expect([located, picked]).toEqual([['from'], ['to']]);
});

test('where the reader is has that name, also on the other end; another point is so far from a station', async () => {
  const ask = await asking();
  await userEvent.click(field(ask, 'from'));
  await userEvent.click(all(ask, '[role=option]')[0]!);
  ask.question = { ...NO_QUESTION, from: HERE, to: { kind: 'position', position: [114.1, 22.4] } };
  await ask.updateComplete;
  expect([field(ask, 'from').value, field(ask, 'to').value]).toEqual(['My location', 'near b (11.1 km)']);
  expect(textOf(one(ask, '.said'))).toContain('22.4000, 114.1000: 11.1 km from b, in a straight line.');
  await userEvent.click(one(ask, '.swap'));
  await ask.updateComplete;
  expect([field(ask, 'from').value, field(ask, 'to').value]).toEqual(['near b (11.1 km)', 'My location']);
});

test.each([
  ['waiting', 'Finding where you are…'],
  ['failed', 'Your location could not be found. Type a name, or choose on the map.'],
  ['denied', 'This page may not see your location. Type a name, or choose on the map.'],
  ['outside', 'You are outside Shenzhen and Hong Kong. Type a name, or choose on the map.'],
] as const)('a search for the location that is %s is told', async (locating, text) => {
  const ask = await asking({ locating });
  expect(textOf(one(ask, '.said [role=status]'))).toBe(text);
});

test('while the map waits for a tap it is told, and can be called off', async () => {
  const picked = heard('pingshan-hk-pick');
  const ask = await asking({ picking: 'to' });
  expect(textOf(one(ask, '.said [role=status]'))).toBe('Tap the map where you want to go.');
  await userEvent.click(one(ask, '.said button'));
  expect([picked, focused(ask)]).toEqual([[null], 'from']);
});

test('the same place on both ends is told', async () => {
  const ask = await asking({ question: { ...NO_QUESTION, from: A, to: A } });
  expect(textOf(one(ask, '.said'))).toBe('From and to are the same.');
});

test('the end that is still missing is asked for, and neither while both are', async () => {
  const ask = await asking({ question: { ...NO_QUESTION, from: A } });
  const said = () => textOf(one(ask, '.said [role=status]'));
  expect(said()).toBe('Now choose where you want to go.');
  ask.question = { ...NO_QUESTION, to: A };
  await ask.updateComplete;
  expect(said()).toBe('Now choose where you start.');
  ask.question = NO_QUESTION;
  await ask.updateComplete;
  expect(said()).toBe('');
});

test('a star saves a place and takes it back; without a place to keep it there is none', async () => {
  const saved = heard('pingshan-hk-save');
  const ask = await asking({ question: ASKED, canKeep: true, saved: [HOSPITAL] });
  expect(all(ask, '.save').map((star) => [star.ariaLabel, star.ariaPressed])).toEqual([
    ['Save a', 'false'],
    ['Remove hospital from saved places', 'true'],
  ]);
  for (const star of all(ask, '.save')) await userEvent.click(star);
  expect(saved).toEqual([
    { endpoint: A, saved: true },
    { endpoint: HOSPITAL, saved: false },
  ]);
  ask.canKeep = false;
  await ask.updateComplete;
  expect(all(ask, '.save')).toEqual([]);
});

test('recent places can be forgotten, and the list stays open', async () => {
  const forgot = heard('pingshan-hk-forget');
  const ask = await asking({ recent: [A] });
  await userEvent.click(field(ask, 'from'));
  await userEvent.click(all(ask, '[role=option]').at(-1)!);
  expect(forgot).toEqual([null]);
  ask.recent = [];
  await ask.updateComplete;
  expect(optionsOf(ask)).toEqual(['My location', 'Choose on the map']);
});

test('stored and shared values that are wrong do not break it', async () => {
  const ask = await asking({
    recent: [
      { kind: 'station', id: 'gone' },
      { kind: 'crossing-side', id: 'gate' },
    ],
    question: {
      ...NO_QUESTION,
      from: { kind: 'crossing-side', id: 'nothing' },
      to: { kind: 'place', id: '' },
      when: { kind: 'depart-at', time: 99_999 },
      day: 'never',
      avoid: { lines: ['gone'], crossings: ['gone'], modes: ['walk'], systems: ['mtr'] },
    },
  });
  await opened(ask);
  expect([field(ask, 'from').value, field(ask, 'to').value]).toEqual(['Unknown place', 'Unknown place']);
});

test.each(['now', 'depart-at', 'arrive-by', 'any-time'] as const)(
  '%s shows just the fields it needs',
  async (kind) => {
    const ask = await asking({
      question: { ...ASKED, when: kind === 'now' ? { kind: 'arrive-by', time: 0 } : { kind: 'now' } },
    });
    await userEvent.click(one(ask, `.segment input[value=${kind}]`));
    await ask.updateComplete;
    expect(ask.question.when.kind).toBe(kind);
    const shown = ['#time', '#day'].map((id) => all(ask, id).length);
    expect(shown).toEqual(
      { now: [0, 0], 'depart-at': [1, 1], 'arrive-by': [1, 1], 'any-time': [0, 1] }[kind],
    );
  },
);

test('the radio group moves by arrow keys', async () => {
  const ask = await asking({ question: ASKED });
  one<HTMLInputElement>(ask, '.segment input[value=now]').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await ask.updateComplete;
  expect(ask.question.when).toEqual({ kind: 'arrive-by', time: 27_900 });
});

test('a time and a day are chosen, and today needs no day', async () => {
  const ask = await asking({ question: { ...ASKED, when: { kind: 'depart-at', time: 0 } } });
  await userEvent.fill(one(ask, '#time'), '08:05');
  await change(ask, '#time');
  await userEvent.fill(one(ask, '#day'), '2026-11-26');
  await change(ask, '#day');
  expect(ask.question).toEqual({ ...ASKED, when: { kind: 'depart-at', time: 29_100 }, day: '2026-11-26' });
  expect(textOf(one(ask, '#day-said'))).toBe('Thu 26 November · tomorrow');
  await userEvent.fill(one(ask, '#day'), '2026-11-25');
  await change(ask, '#day');
  expect(ask.question.day).toBeUndefined();
});

test.each([
  ['en', 'There is no day “2026-02-31”: choose a date from 2004 to 2040.'],
  ['zh-Hans', '没有“2026-02-31”这一天，请选2004年至2040年的日期。'],
  ['zh-Hant', '沒有「2026-02-31」這一天，請選2004年至2040年的日期。'],
] as const)('in %s a day that no calendar has is said not to exist', async (locale, said) => {
  const question: Question = { ...ASKED, when: { kind: 'any-time' }, day: '2026-02-31' };
  expect(textOf(one(await asking({ question, locale }), '#day-said'))).toBe(said);
});

test.each([
  ['1999-01-01', '“1 January 1999” cannot be asked about: choose a date from 2004 to 2040.'],
  ['', 'Choose a date from 2004 to 2040.'],
])('a day outside the records, "%s", is told and asked, so that no other is answered', async (day, said) => {
  const ask = await asking({ question: { ...ASKED, when: { kind: 'any-time' } } });
  await userEvent.fill(one(ask, '#day'), day);
  await change(ask, '#day');
  expect(textOf(one(ask, '#day-said'))).toBe(said);
  expect(one(ask, '#day').getAttribute('aria-invalid')).toBe('true');
  expect([ask.question.day, one<HTMLInputElement>(ask, '#day').value]).toEqual([day, day]);
});

test.each(['depart-at', 'arrive-by'] as const)(
  'a time of %s that is emptied is told and asked, so that no other is answered, until one is typed',
  async (kind) => {
    const ask = await asking({ question: { ...ASKED, when: { kind, time: 36_000 } } });
    await userEvent.fill(one(ask, '#time'), '');
    await change(ask, '#time');
    expect(ask.question.when).toEqual({ kind: 'unclear', text: '', of: kind });
    expect(textOf(one(ask, '#day-said'))).toBe('No time is set: type one, or choose above when to travel.');
    expect(one(ask, '#time').getAttribute('aria-invalid')).toBe('true');
    expect(all<HTMLInputElement>(ask, '.segment :checked').map(({ value }) => value)).toEqual([kind]);
    await userEvent.fill(one(ask, '#time'), '08:05');
    await change(ask, '#time');
    expect(ask.question.when).toEqual({ kind, time: 29_100 });
    expect([all(ask, '.wrong'), one(ask, '#time').getAttribute('aria-invalid')]).toEqual([[], 'false']);
  },
);

test('what a link says and is no time is told, until a time is chosen', async () => {
  const ask = await asking({ question: { ...ASKED, when: { kind: 'unclear', text: '25:99' } } });
  expect(textOf(one(ask, '#day-said'))).toBe('“25:99” is no time of day: choose above when to travel.');
  expect(all(ask, '.segment :checked')).toEqual([]);
  await userEvent.click(one(ask, '.segment input[value=depart-at]'));
  await ask.updateComplete;
  expect(ask.question.when).toEqual({ kind: 'depart-at', time: 27_900 });
  expect(all(ask, '.wrong')).toEqual([]);
});

test('a day of another year is told with its year', async () => {
  const ask = await asking({ question: { ...ASKED, when: { kind: 'any-time' }, day: '2010-05-05' } });
  expect(textOf(one(ask, '#day-said'))).toBe('Wed, 5 May 2010');
});

test('a time after midnight says which day it belongs to', async () => {
  const ask = await asking({ question: { ...ASKED, when: { kind: 'depart-at', time: 91_800 } } });
  expect(one<HTMLInputElement>(ask, '#time').value).toBe('01:30');
  expect(textOf(one(ask, '#day-said'))).toBe('01:30 in the night after Wed 25 November');
});

test('a folded form is written when it is seen again', async () => {
  const ask = await asking({ question: ASKED });
  Object.assign(ask, { folded: true, question: { ...ASKED, prefer: 'fewer-changes' } });
  await ask.updateComplete;
  expect(textOf(one(ask, '.options > summary'))).toBe('Options Anyone · Fastest');
  ask.folded = false;
  await ask.updateComplete;
  expect(textOf(one(ask, '.options > summary'))).toBe('Options Anyone · Fewer changes');
});

test('the options say what is set, and the reset keeps the focus', async () => {
  const ask = await asking({ question: ASKED });
  expect(textOf(one(ask, '.options > summary'))).toBe('Options Anyone · Fastest');
  await opened(ask);
  await userEvent.click(all(ask, 'input[name=who]')[1]!);
  await userEvent.click(all(ask, 'input[name=prefer]')[1]!);
  await userEvent.click(all(ask, '.crossings input')[0]!);
  await ask.updateComplete;
  expect(textOf(one(ask, '.options > summary'))).toBe(
    'Options Hong Kong resident · Fewer changes · avoid Gate',
  );
  await userEvent.click(all(ask, '.modes input')[0]!);
  await ask.updateComplete;
  expect(ask.question).toEqual({
    ...ASKED,
    traveller: 'hong-kong-resident',
    prefer: 'fewer-changes',
    avoid: { crossings: ['gate'], modes: ['bus'] },
  });
  await userEvent.click(one(ask, '.reset'));
  await ask.updateComplete;
  expect(ask.question).toEqual(ASKED);
  expect((ask.renderRoot as ShadowRoot).activeElement).toBe(one(ask, '.options > summary'));
});

test('only lines that run on the day can be avoided, and what is avoided already', async () => {
  const ask = await asking({ question: { ...ASKED, avoid: { lines: ['two'] } } });
  await opened(ask);
  expect(all(ask, '.lines .chip').map(textOf)).toEqual(['oneone', 'twotwo']);
  await userEvent.click(all(ask, '.lines input')[1]!);
  await ask.updateComplete;
  expect(ask.question.avoid).toEqual({});
  expect(all(ask, '.lines .chip').map(textOf)).toEqual(['oneone']);
});

test.each(LOCALES)('in %s everything fits 320 pixels, and a finger', async (locale) => {
  const ask = await asking({
    locale,
    canKeep: true,
    recent: [A],
    question: { ...ASKED, when: { kind: 'arrive-by', time: 36_000 }, avoid: { lines: ['one'] } },
  });
  ask.parentElement!.style.inlineSize = '18rem';
  await opened(ask);
  expect(wide(ask)).toEqual([]);
  expect(small(ask, 'button, summary, .segment, .chip, .row input, #time, #day')).toEqual([]);
  await userEvent.click(field(ask, 'from'));
  expect(wide(ask)).toEqual([]);
  expect(small(ask, '.option, .clear')).toEqual([]);
});

test('at 400 % zoom nothing is cut off: the times stand in two lines', async () => {
  const ask = await asking({ question: { ...ASKED, when: { kind: 'arrive-by', time: 36_000 } } });
  ask.parentElement!.style.inlineSize = '14rem';
  await opened(ask);
  expect(wide(ask)).toEqual([]);
  const tops = all(ask, '#time, #day').map((input) => input.getBoundingClientRect().top);
  expect(tops[1]! - tops[0]!).toBeGreaterThanOrEqual(44);
});

test('by touch the other end is next, and the last one gives the keyboard up', async () => {
  const ask = await asking();
  await userEvent.fill(field(ask, 'from'), 'k');
  touch(all(ask, '[role=option]')[2]!);
  await ask.updateComplete;
  expect([focused(ask), field(ask, 'to').getAttribute('aria-expanded')]).toEqual(['to', 'true']);
  await userEvent.fill(field(ask, 'to'), 'k');
  touch(all(ask, '[role=option]')[0]!);
  await ask.updateComplete;
  expect([focused(ask), ask.question.from, ask.question.to]).toEqual([undefined, GATE, A]);
});

test('another language renders anew', async () => {
  const ask = await asking({ question: ASKED, locale: 'zh-Hant' });
  expect([field(ask, 'from').value, field(ask, 'from').placeholder]).toEqual(['繁a', '車站、地點或口岸']);
  expect(all(ask, '.segment').map(textOf)).toEqual(['現在出發', '出發時間', '到達時間', '全日']);
});

test('works again after it was removed and put back', async () => {
  const ask = await asking();
  const parent = ask.parentElement!;
  ask.remove();
  parent.append(ask);
  await userEvent.fill(field(ask, 'from'), 'k');
  expect(all(ask, '[role=option]')).toHaveLength(3);
});

interface Given extends Partial<Omit<PingshanHkAsk, 'locale'>> {
  readonly locale?: Locale;
}

/** The element with a host that takes each question. */
async function asking(given: Given = {}): Promise<PingshanHkAsk> {
  const ask = new PingshanHkAsk();
  const found = (query: string) => (query.startsWith('z') ? [] : FOUND);
  Object.assign(ask, { network: NETWORK, search: found, now: { day: '2026-11-25', time: 27_780 } }, given);
  const take = (event: Event) => {
    ask.question = (event as CustomEvent<Question>).detail;
  };
  document.addEventListener('pingshan-hk-question-change', take);
  onTestFinished(() => document.removeEventListener('pingshan-hk-question-change', take));
  return mounted(ask);
}

async function opened(ask: PingshanHkAsk) {
  await ask.updateComplete;
  for (const details of all<HTMLDetailsElement>(ask, 'details')) details.open = true;
}

function field(ask: PingshanHkAsk, end: 'from' | 'to'): HTMLInputElement {
  return one<HTMLInputElement>(ask, `#${end}`);
}

function focused(ask: PingshanHkAsk): string | undefined {
  return (ask.renderRoot as ShadowRoot).activeElement?.id;
}

function optionsOf(ask: PingshanHkAsk): string[] {
  return all(ask, '[role=option]').map((option) => textOf(option));
}

async function change(ask: PingshanHkAsk, selector: string) {
  one(ask, selector).dispatchEvent(new Event('change'));
  await ask.updateComplete;
}

function touch(element: HTMLElement) {
  element.dispatchEvent(new PointerEvent('click', { pointerType: 'touch', bubbles: true, composed: true }));
}

/** What is wider than the element, by class. */
function wide(ask: PingshanHkAsk): string[] {
  const { right } = ask.getBoundingClientRect();
  return all(ask, 'form *')
    .filter((each) => each.closest('.visually-hidden, svg') === null)
    .filter((each) => each.getBoundingClientRect().right > right + 0.5)
    .map((each) => `${each.tagName} ${each.className}`);
}

/** What is too small for a finger. */
function small(ask: PingshanHkAsk, selector: string): string[] {
  return all(ask, selector).flatMap((each) => {
    const { width, height } = each.getBoundingClientRect();
    const isHidden = getComputedStyle(each).clipPath !== 'none';
    return isHidden || (width >= 44 && height >= 44)
      ? []
      : [`${each.className || each.id} ${width}×${height}`];
  });
}

function cdpSend(method: string, parameters: object): Promise<unknown> {
  const session = cdp() as unknown as { send: (name: string, given: object) => Promise<unknown> };
  return session.send(method, parameters);
}

async function compose(text: string) {
  for (let end = 1; end <= text.length; end += 1) {
    await cdpSend('Input.imeSetComposition', {
      text: text.slice(0, end),
      selectionStart: end,
      selectionEnd: end,
    });
  }
}

function texts(name: string) {
  return { en: name, 'zh-Hans': `简${name}`, 'zh-Hant': `繁${name}` };
}
