import type { ReactiveController } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import { followLater } from '../../src/app/late-address.ts';
import { addressOf, PageAddress } from '../../src/app/page-address.ts';
import type { PingshanHkMap } from '../../src/app/pingshan-hk-map.ts';
import { JourneyChooseEvent } from '../../src/elements/answer-events.ts';
import { NO_QUESTION } from '../../src/model/question.ts';

vi.mock('../../src/app/page-address.ts', () => ({ PageAddress: vi.fn(), addressOf: () => '' }));

beforeEach(() => {
  vi.clearAllMocks();
});

test('the address follows once something stands around the answer, and not before', async () => {
  const { map, updated } = followed();
  updated();
  await Promise.resolve();
  expect([map.addressOf, vi.mocked(PageAddress).mock.calls]).toEqual([undefined, []]);
  map.renderRoot.append(document.createElement('pingshan-hk-canvas'));
  updated();
  await vi.waitFor(() => expect(PageAddress).toHaveBeenCalledOnce());
  expect(map.addressOf).toBe(addressOf);
  updated();
  expect(PageAddress).toHaveBeenCalledExactlyOnceWith(map, 'en', {
    isStep: false,
    shown: { view: 'journey', part: undefined },
  });
});

test('what a reader did until then is a step, and what was shown before it is known', async () => {
  const { map, updated } = followed();
  updated();
  Object.assign(map, { state: { view: 'network' } });
  map.dispatchEvent(new JourneyChooseEvent('a'));
  map.renderRoot.append(document.createElement('pingshan-hk-canvas'));
  updated();
  await vi.waitFor(() => expect(PageAddress).toHaveBeenCalledOnce());
  expect(PageAddress).toHaveBeenCalledWith(map, 'en', {
    isStep: true,
    shown: { view: 'journey', part: undefined },
  });
});

test('a step back before it follows shows the entry that is gone to, and is no step of its own', async () => {
  const { map, updated } = followed();
  updated();
  map.dispatchEvent(new JourneyChooseEvent('a'));
  const here = location.href;
  history.replaceState(null, '', '?view=network&from=station:szm:kengzi&to=station:mtr:CEN&show=home');
  try {
    dispatchEvent(new PopStateEvent('popstate'));
  } finally {
    history.replaceState(null, '', here);
  }
  expect(map).toMatchObject({
    view: 'network',
    answerPart: 'home',
    question: { from: { kind: 'station', id: 'szm:kengzi' }, to: { kind: 'station', id: 'mtr:CEN' } },
  });
  map.renderRoot.append(document.createElement('pingshan-hk-canvas'));
  updated();
  await vi.waitFor(() => expect(PageAddress).toHaveBeenCalledOnce());
  expect(PageAddress).toHaveBeenCalledWith(map, 'en', {
    isStep: false,
    shown: { view: 'journey', part: 'home' },
  });
  vi.mocked(map.requestUpdate).mockClear();
  dispatchEvent(new PopStateEvent('popstate'));
  expect(map.requestUpdate).not.toHaveBeenCalled();
});

/** As much of a map as the address looks at; `updated` is the end of an update. */
function followed() {
  const controllers = new Set<ReactiveController>();
  const map = Object.assign(new EventTarget(), {
    renderRoot: document.createElement('div'),
    state: { view: 'journey' },
    question: NO_QUESTION,
    answerPart: 'journeys',
    addressOf: undefined,
    addController: (each: ReactiveController) => controllers.add(each),
    removeController: (each: ReactiveController) => controllers.delete(each),
    requestUpdate: vi.fn(),
  }) as unknown as PingshanHkMap;
  followLater(map, 'en');
  return { map, updated: () => controllers.forEach((each) => void each.hostUpdated?.()) };
}
