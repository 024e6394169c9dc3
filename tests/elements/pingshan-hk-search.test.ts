import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FoundItem } from '../../src/elements/pingshan-hk-search.ts';
import { PingshanHkSearch } from '../../src/elements/pingshan-hk-search.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-search', PingshanHkSearch);

const FOUND: readonly FoundItem[] = [
  { selection: { kind: 'station', id: 'szm:kengzi' }, names: texts('Kengzi', '坑梓'), city: 'shenzhen' },
  { selection: { kind: 'line', id: 'szm-14' }, names: texts('Line 14', '14号线') },
  { selection: { kind: 'road', id: 'a/b' }, names: texts('Road', '路'), detail: texts('North part', '北段') },
];

test('axe finds nothing wrong, closed, with results and without any', async () => {
  const search = await searching();
  expect(await violations(search)).toEqual([]);
  await type(search, 'k');
  expect(await violations(search)).toEqual([]);
  await type(search, 'zzz');
  expect(await violations(search)).toEqual([]);
});

test('lists what is found with both names, kind, city and section', async () => {
  const search = await searching();
  await type(search, 'k');
  expect(all(search, '[role=option]').map(textOf)).toEqual([
    'Kengzi坑梓 Station · Shenzhen',
    'Line 1414号线 Line',
    'Road路 Road · North part',
  ]);
  expect(one(search, 'input').getAttribute('aria-expanded')).toBe('true');
  expect(textOf(one(search, '[role=status]'))).toBe('3 results');
});

test('says so when nothing is found', async () => {
  const search = await searching();
  await type(search, 'zzz');
  expect(all(search, '[role=listbox]')).toEqual([]);
  expect(textOf(one(search, '[role=status]'))).toContain('Nothing is called “zzz”.');
});

test('says that it loads until it can find anything', async () => {
  const search = await searching();
  search.search = undefined;
  await type(search, 'k');
  expect(textOf(one(search, '[role=status]'))).toBe('Loading the network…');
  search.search = () => FOUND;
  await search.updateComplete;
  expect(all(search, '[role=option]')).toHaveLength(3);
});

test('arrows move through the list and back to the field', async () => {
  const search = await searching();
  await type(search, 'k');
  const active = async (keys: string) => {
    await userEvent.keyboard(keys);
    await search.updateComplete;
    return one(search, 'input').getAttribute('aria-activedescendant');
  };
  expect(await active('{ArrowDown}')).toBe('hit-0');
  expect(await active('{ArrowDown}{ArrowDown}')).toBe('hit-2');
  expect(await active('{ArrowDown}')).toBeNull();
  expect(await active('{ArrowUp}')).toBe('hit-2');
  expect(one(search, '[aria-selected=true]').id).toBe('hit-2');
});

test('Enter picks what the arrows stand on, else the first, and the document hears it', async () => {
  const picked = heard('pingshan-hk-select');
  const search = await searching();
  await type(search, 'k');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await type(search, 'k');
  await userEvent.keyboard('{Enter}');
  expect(picked).toEqual([
    { kind: 'line', id: 'szm-14' },
    { kind: 'station', id: 'szm:kengzi' },
  ]);
});

test('a click picks, fills in the name and closes the list', async () => {
  const picked = heard('pingshan-hk-select');
  const search = await searching();
  await type(search, 'k');
  await userEvent.click(all(search, '[role=option]')[1]!);
  await search.updateComplete;
  expect(picked).toEqual([{ kind: 'line', id: 'szm-14' }]);
  expect(one<HTMLInputElement>(search, 'input').value).toBe('Line 14');
  expect(all(search, '[role=option]')).toEqual([]);
});

test('Enter that ends the input of Chinese characters picks nothing', async () => {
  const picked = heard('pingshan-hk-select');
  const search = await searching();
  await type(search, 'k');
  one(search, 'input').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }),
  );
  expect(picked).toEqual([]);
});

test('Escape closes the list, then clears the field', async () => {
  const search = await searching();
  await type(search, 'k');
  await userEvent.keyboard('{Escape}');
  await search.updateComplete;
  expect([all(search, '[role=option]').length, field(search).value]).toEqual([0, 'k']);
  await userEvent.keyboard('{Escape}');
  await search.updateComplete;
  expect(field(search).value).toBe('');
});

test('the button clears the field and gives the focus back to it', async () => {
  const search = await searching();
  await type(search, 'k');
  await userEvent.click(one(search, '.clear'));
  await search.updateComplete;
  expect(field(search).value).toBe('');
  expect((search.renderRoot as ShadowRoot).activeElement).toBe(field(search));
  expect(all(search, '.clear')).toEqual([]);
});

test('another language renders anew', async () => {
  const search = await searching();
  search.locale = 'zh-Hant';
  await search.updateComplete;
  expect(field(search).placeholder).toBe('車站、綫路、口岸或地點');
  expect(field(search).ariaLabel).toBe('搜尋車站、綫路、口岸、地點');
  await type(search, 'k');
  expect(textOf(all(search, '[role=option]')[0]!)).toBe('坑梓Kengzi 車站 · 深圳');
});

test('works again after it was removed and put back', async () => {
  const search = await searching();
  const parent = search.parentElement!;
  search.remove();
  parent.append(search);
  await type(search, 'k');
  expect(all(search, '[role=option]')).toHaveLength(3);
});

async function searching(): Promise<PingshanHkSearch> {
  const search = new PingshanHkSearch();
  search.search = (query) => (query.startsWith('z') ? [] : FOUND);
  return mounted(search);
}

async function type(search: PingshanHkSearch, text: string) {
  await userEvent.fill(field(search), text);
  await search.updateComplete;
}

function field(search: PingshanHkSearch): HTMLInputElement {
  return one<HTMLInputElement>(search, 'input');
}

function texts(en: string, zh: string) {
  return { en, 'zh-Hans': zh, 'zh-Hant': zh };
}
