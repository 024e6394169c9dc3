import { render } from 'lit';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { OfflineState } from '../../src/app/offline.ts';
import { offlineBar } from '../../src/app/offline-bar.ts';
import type { Locale } from '../../src/model/names.ts';

const ONLINE: OfflineState = { isOffline: false, asOf: undefined, takeNewer: undefined };

test('says nothing with a network and the newest version', () => {
  expect(textOf(shown({ ...ONLINE, asOf: '2026-11-22' }))).toBe('');
});

test.each([
  ['en', 'Offline – saved data, dated 22 November 2026'],
  ['zh-Hans', '没有网络 – 使用已保存的数据，数据日期2026年11月22日'],
  ['zh-Hant', '沒有網絡 – 使用已儲存的資料，資料日期2026年11月22日'],
] as const)('%s says of which day the kept data is', (locale, text) => {
  expect(textOf(shown({ ...ONLINE, isOffline: true, asOf: '2026-11-22' }, locale))).toBe(text);
});

test('claims no day that it does not know', () => {
  expect(textOf(shown({ ...ONLINE, isOffline: true }))).toBe('Offline');
});

test('offers a newer version, and takes it on a click only', () => {
  const takeNewer = vi.fn();
  const bar = shown({ ...ONLINE, takeNewer }, 'zh-Hant');
  expect(textOf(bar)).toBe('有新版本可用。 重新載入');
  expect(takeNewer).not.toHaveBeenCalled();
  bar.querySelector('button')?.click();
  expect(takeNewer).toHaveBeenCalledOnce();
});

function shown(state: OfflineState, locale: Locale = 'en'): HTMLElement {
  const bar = document.createElement('div');
  document.body.append(bar);
  onTestFinished(() => bar.remove());
  render(offlineBar(state, locale), bar);
  return bar;
}

function textOf(bar: HTMLElement): string {
  return (bar.textContent ?? '').replace(/\s+/g, ' ').trim();
}
