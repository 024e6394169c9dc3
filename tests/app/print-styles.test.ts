import { expect, onTestFinished, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { textOf } from '../elements/mounted.ts';
import { ASKED, answeredBy, answerOf, asking, faked, strips } from './asked-map.ts';
import { part, until } from './map-element.ts';

vi.mock('../../src/workers/start-engine.ts');
vi.mock('../../src/map/network-map.ts');

test('the browser’s own print has the whole answer, nothing scrolled away, in black on white', async () => {
  const map = await answered();
  await until(() => part(map, 'pingshan-hk-canvas'));
  map.setAttribute('theme', 'dark');
  await map.updateComplete;
  await inPrint();
  const [frame, panel, scroll] = ['.frame', '.panel', '.scroll'].map((each) => part(map, each)!);
  expect(scroll!.scrollHeight).toBe(scroll!.clientHeight);
  expect(panel!.getBoundingClientRect().width).toBeGreaterThan(900);
  expect(map.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(panel!.getBoundingClientRect().bottom);
  expect(getComputedStyle(panel!).backgroundColor).toBe('rgb(255, 255, 255)');
  expect(getComputedStyle(frame!).color).toBe('rgb(27, 33, 37)');
  const pressed = ['pingshan-hk-canvas', 'pingshan-hk-ask', '.top', '.parts'].map((each) => part(map, each)!);
  expect(new Set(pressed.map((each) => getComputedStyle(each).display))).toEqual(new Set(['none']));
  const asked = part(map, '.asked')!;
  expect(getComputedStyle(asked).display).toBe('block');
  expect(textOf(asked)).toBe('Pingshan Square → Central, Leave at 08:00 · 25 November 2026');
});

test('the open journey is printed alone', async () => {
  const map = await answered();
  strips(map)[1]!.click();
  await map.updateComplete;
  const answer = answerOf(map)!;
  await answer.updateComplete;
  await inPrint();
  const shown = [...answer.shadowRoot!.querySelectorAll<HTMLElement>('.card, .card li, .note, table')].filter(
    ({ offsetHeight }) => offsetHeight > 0,
  );
  expect(shown.map(({ className, localName }) => className || localName)).toEqual(['card chosen', 'li']);
  expect(
    answer.shadowRoot!.querySelector('pingshan-hk-journey')!.getBoundingClientRect().height,
  ).toBeGreaterThan(200);
});

async function answered() {
  const engine = faked();
  const map = await asking(ASKED);
  await answeredBy(engine, map);
  return map;
}

/** As the browser lays the page out for paper. */
async function inPrint(): Promise<void> {
  await emulated('print');
  onTestFinished(() => emulated(''));
}

async function emulated(media: string): Promise<void> {
  const session = cdp() as unknown as { send: (name: string, given: object) => Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { media });
}
