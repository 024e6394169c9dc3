import { render } from 'lit';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ExamplesModel } from '../../src/app/examples.ts';
import { examples } from '../../src/app/examples.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { NETWORK } from '../elements/real-answers.ts';

const CAREFUL: Question = { ...NO_QUESTION, traveller: 'visitor', day: '2026-11-20' };

test('asks what a reader picks, and shows the part of the answer that it is about', async () => {
  const { buttons, asked, parts } = shown(NETWORK);
  expect(buttons.map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())).toEqual([
    'Pingshan Square → Central Leave now',
    'Kengzi → HKU Arrive by 10:00',
    expect.stringMatching(/^Hong Kong International Airport → Pingshan Any time$/),
    'Central → Pingshan Square Last way home',
  ]);
  await userEvent.click(buttons[1]!);
  await userEvent.click(buttons[3]!);
  expect(asked[0]).toEqual({
    ...NO_QUESTION,
    traveller: 'visitor',
    from: { kind: 'station', id: 'szm:kengzi' },
    to: { kind: 'station', id: 'mtr:HKU' },
    when: { kind: 'arrive-by', time: 36_000 },
  });
  expect(parts).toEqual(['journeys', 'home']);
});

test('leaves out what a network does not have, and all of it where that is everything', () => {
  const without = { ...NETWORK, places: NETWORK.places.filter(({ id }) => id !== 'hkia') };
  expect(shown(without).buttons).toHaveLength(3);
  expect(shown({ ...NETWORK, stations: [] }).root.textContent).toBe('');
});

function shown(network: ExamplesModel['network']) {
  const asked: Question[] = [];
  const parts: string[] = [];
  const root = document.createElement('div');
  document.body.append(root);
  const model: ExamplesModel = {
    question: CAREFUL,
    network,
    today: '2026-11-26',
    locale: 'en',
    onExample: (question, part) => {
      asked.push(question);
      parts.push(part);
    },
  };
  render(examples(model), root);
  return { root, asked, parts, buttons: [...root.querySelectorAll('button')] };
}
