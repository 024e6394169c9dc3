import { expect, onTestFinished, test, vi } from 'vitest';
import { saveFile } from '../../../src/keep/save-file.ts';

test('hands the content over under its name, once', async () => {
  const clicked: HTMLAnchorElement[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push(this);
  });
  onTestFinished(() => click.mockRestore());
  saveFile('journey-2026-11-26.ics', new Blob(['BEGIN:VCALENDAR']));
  expect(clicked.map(({ download }) => download)).toEqual(['journey-2026-11-26.ics']);
  expect(await (await fetch(clicked[0]!.href)).text()).toBe('BEGIN:VCALENDAR');
});
