import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Keepable } from '../../src/app/keeping.ts';
import { Keeping } from '../../src/app/keeping.ts';
import { printPage } from '../../src/elements/keep/print-page.ts';
import { saveFile } from '../../src/keep/save-file.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';
import { NETWORK } from '../elements/real-answers.ts';
import { kept } from '../keep/kept.ts';
import { fakeHost } from './fake-host.ts';

vi.mock('../../src/keep/save-file.ts', () => ({ saveFile: vi.fn() }));
vi.mock('../../src/elements/keep/print-page.ts', () => ({ printPage: vi.fn() }));

const ADDRESS = 'https://example.com/?from=station:szm:guomao';
const KEEPABLE: Keepable = {
  kept: kept(NETWORK, 'en'),
  scene: sceneOf(NETWORK, { day: '2026-11-26', plus: 'none' }, new Date('2026-11-26T04:00:00Z')),
  made: '2026-11-26',
  sources: [],
};
const { address: _, ...withoutAddress } = KEEPABLE.kept;
const UNADDRESSED: Keepable = { ...KEEPABLE, kept: withoutAddress };

afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

test('copies the address, and says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { keeping, host } = opened();
  await keeping.keep('copy', KEEPABLE);
  expect(write).toHaveBeenCalledExactlyOnceWith(ADDRESS);
  expect([keeping.working, keeping.outcome]).toEqual([undefined, { action: 'copy', ok: true }]);
  expect(host.requestUpdate).toHaveBeenCalledTimes(2);
});

test('without an address it copies the journey in words', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await opened().keeping.keep('copy', UNADDRESSED);
  expect(write.mock.lastCall?.[0]).toMatch(/^Guomao → Sheung Shui.*HK\$/s);
});

test('says so when it is not allowed to copy', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
  const { keeping } = opened();
  await keeping.keep('copy', KEEPABLE);
  expect([keeping.working, keeping.outcome]).toEqual([undefined, { action: 'copy', ok: false }]);
});

test('shares title and address, and is offered only where the browser can', async () => {
  const { keeping } = opened();
  expect(keeping.canShare).toBe(typeof navigator.share === 'function');
  const share = shares(() => Promise.resolve());
  expect(keeping.canShare).toBe(true);
  await keeping.keep('share', KEEPABLE);
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'Guomao → Sheung Shui', url: ADDRESS });
  await keeping.keep('share', UNADDRESSED);
  expect(share.mock.lastCall?.[0]).toMatchObject({ text: expect.stringContaining('Guomao') });
});

test('a reader who thinks better of sharing is told nothing', async () => {
  shares(() => Promise.reject(new DOMException('Cancelled.', 'AbortError')));
  const { keeping } = opened();
  await keeping.keep('share', KEEPABLE);
  expect([keeping.working, keeping.outcome]).toEqual([undefined, undefined]);
});

test('while something is being made nothing else is begun', async () => {
  let done: () => void = () => undefined;
  const write = vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockReturnValue(new Promise((resolve) => (done = resolve)));
  const { keeping } = opened();
  const first = keeping.keep('copy', KEEPABLE);
  expect(keeping.working).toBe('copy');
  await keeping.keep('calendar', KEEPABLE);
  await vi.waitFor(() => expect(write).toHaveBeenCalledOnce());
  expect(saveFile).not.toHaveBeenCalled();
  done();
  await first;
  expect(keeping.outcome).toEqual({ action: 'copy', ok: true });
});

test('what came of the last wish goes away with the next', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { keeping } = opened();
  await keeping.keep('copy', KEEPABLE);
  write.mockReturnValue(new Promise(() => undefined));
  void keeping.keep('copy', KEEPABLE);
  expect([keeping.working, keeping.outcome]).toEqual(['copy', undefined]);
});

test('saves a calendar', async () => {
  await opened().keeping.keep('calendar', KEEPABLE);
  const [name, file] = vi.mocked(saveFile).mock.lastCall!;
  expect([name, file.type]).toEqual(['journey.ics', 'text/calendar']);
  expect(await file.text()).toContain('BEGIN:VEVENT');
});

test('saves an image', async () => {
  await opened().keeping.keep('image', KEEPABLE);
  const [name, file] = vi.mocked(saveFile).mock.lastCall!;
  expect(name).toBe('journey.png');
  const { width, height } = await createImageBitmap(file);
  expect(Math.min(width, height)).toBeGreaterThan(300);
});

test('prints a page of the journey, its scene and its day', async () => {
  const { keeping } = opened();
  await keeping.keep('print', KEEPABLE);
  const page = vi.mocked(printPage).mock.lastCall?.[0];
  expect(page?.localName).toBe('pingshan-hk-print');
  expect([page?.kept, page?.scene, page?.made]).toEqual([KEEPABLE.kept, KEEPABLE.scene, '2026-11-26']);
  expect(keeping.outcome).toEqual({ action: 'print', ok: true });
});

test('says so when nothing can be printed', async () => {
  vi.mocked(printPage).mockRejectedValueOnce(new Error('This browser opens no frame to print from.'));
  const { keeping } = opened();
  await keeping.keep('print', KEEPABLE);
  expect(keeping.outcome).toEqual({ action: 'print', ok: false });
});

function opened() {
  const { host } = fakeHost();
  return { keeping: new Keeping(host), host };
}

/** Lets the browser share for one test, whether it can or not. */
function shares(share: (data?: ShareData) => Promise<void>) {
  const spy = vi.fn(share);
  Object.defineProperty(navigator, 'share', { configurable: true, value: spy });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'));
  return spy;
}
