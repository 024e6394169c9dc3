import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PingshanHkKeep } from '../../src/elements/pingshan-hk-keep.ts';
import { LOCALES } from '../../src/model/names.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-keep', PingshanHkKeep);

test('axe finds nothing wrong, after success and failure', async () => {
  const element = await keeping();
  expect(await violations(element)).toEqual([]);
  element.outcome = { action: 'image', ok: false };
  await element.updateComplete;
  expect(await violations(element)).toEqual([]);
});

test('each button asks for its action, by mouse and keyboard', async () => {
  const asked = heard('pingshan-hk-keep');
  const element = await keeping();
  for (const button of all(element, 'button')) await userEvent.click(button);
  one(element, 'button.calendar').focus();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual(['share', 'copy', 'print', 'image', 'calendar', 'calendar']);
});

test('sharing is offered only where the browser can', async () => {
  const element = await keeping();
  element.canShare = false;
  await element.updateComplete;
  expect(all(element, 'button').map(textOf)).toEqual(['Copy link', 'Print', 'Save image', 'Add to calendar']);
});

test('what is being made is not asked for again', async () => {
  const asked = heard('pingshan-hk-keep');
  const element = await keeping();
  element.working = 'image';
  await element.updateComplete;
  await userEvent.click(one(element, 'button.image'), { force: true });
  expect(asked).toEqual([]);
  expect(one(element, 'button.image').getAttribute('aria-disabled')).toBe('true');
});

test.each(LOCALES)('says what came of it in %s', async (locale) => {
  const element = await keeping();
  element.locale = locale;
  element.outcome = { action: 'copy', ok: true };
  await element.updateComplete;
  expect(textOf(one(element, '[role=status]'))).toBe(
    { en: 'The link is copied.', 'zh-Hans': '链接已复制。', 'zh-Hant': '連結已複製。' }[locale],
  );
});

test('every button can be hit by a thumb at 320 pixels', async () => {
  const element = await keeping();
  element.parentElement!.style.inlineSize = '288px';
  const small = all(element, 'button').filter((button) => {
    const { width, height } = button.getBoundingClientRect();
    return width < 44 || height < 44;
  });
  expect(small).toEqual([]);
  expect(element.scrollWidth).toBeLessThanOrEqual(288);
});

async function keeping(): Promise<PingshanHkKeep> {
  const element = new PingshanHkKeep();
  element.canShare = true;
  return mounted(element);
}
