import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageAddress } from '../../src/app/page-address.ts';
import type { PingshanHkMap } from '../../src/app/pingshan-hk-map.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { firstChoices } from '../../src/state/choices.ts';

const HOME: Question = {
  ...NO_QUESTION,
  from: { kind: 'station', id: 'mtr:CEN' },
  to: { kind: 'station', id: 'szm:kengzi' },
};
const here = location.href;

beforeEach(() => {
  vi.spyOn(history, 'pushState');
});

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', here);
});

test('the part of the answer that a reader goes to is a step, and the address says it', () => {
  const { change } = followed({ question: HOME, answerPart: 'journeys' });
  change({ answerPart: 'home' });
  expect(history.pushState).toHaveBeenCalledOnce();
  expect(new URLSearchParams(location.search).get('show')).toBe('home');
});

test('a part that goes because an end of the link is not known is no step', () => {
  const { change } = followed({ question: { ...HOME, when: { kind: 'any-time' } }, answerPart: 'day' });
  const { from: _, ...unknown } = HOME;
  change({ question: { ...unknown, when: { kind: 'any-time' } }, answerPart: 'journeys' });
  expect(history.pushState).not.toHaveBeenCalled();
  expect(location.search).toBe('?to=station:szm:kengzi&at=any');
});

/** A map whose address follows; `change` is an update that changes something of it. */
function followed(given: Partial<PingshanHkMap>) {
  let controller: ReactiveController | undefined;
  const map = Object.assign(new EventTarget(), {
    state: firstChoices('en', '2026-11-25'),
    clock: () => new Date('2026-11-25T04:00:00Z'),
    journey: undefined,
    shared: undefined,
    addController: (each: ReactiveController) => (controller = each),
    ...given,
  }) as unknown as PingshanHkMap;
  new PageAddress(map, 'en', { isStep: false, shown: undefined });
  const change = (changed: Partial<PingshanHkMap>) => {
    Object.assign(map, changed);
    controller!.hostUpdated!();
  };
  change({});
  return { change };
}
