import { vi } from 'vitest';
import type { PingshanHkMap } from '../../src/app/pingshan-hk-map.ts';
import { EVERY_CHECK } from '../../src/data/every-check.ts';
import { readingNetworkText } from '../../src/data/file-texts.ts';
import { readDrawingText } from '../../src/data/unpack-drawing.ts';
import type { PingshanHkAnswer } from '../../src/elements/pingshan-hk-answer.ts';
import type { PingshanHkAsk } from '../../src/elements/pingshan-hk-ask.ts';
import type { Answer } from '../../src/model/journey.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { finished } from '../../src/slices/slices.ts';
import type { EngineAnswers, EngineMessage, EngineReply } from '../../src/workers/engine-messages.ts';
import { startEngine } from '../../src/workers/start-engine.ts';
import { textOf } from '../elements/mounted.ts';
import { HOUR, south } from '../elements/real-answers.ts';
import { part, placed, until } from './map-element.ts';

/** The ends. */
export const PINGSHAN = { kind: 'station', id: 'szm:pingshan-square' } as const;
export const CENTRAL = { kind: 'station', id: 'mtr:CEN' } as const;
const MORNING = { kind: 'depart-at', time: 8 * HOUR } as const;
/** From Pingshan Square to Central in the morning. */
export const ASKED: Question = {
  ...NO_QUESTION,
  from: PINGSHAN,
  to: CENTRAL,
  when: MORNING,
  day: '2026-11-25',
};
/** The same two hours later. */
export const LATER: Question = { ...ASKED, when: { kind: 'depart-at', time: 10 * HOUR } };
/** What the real engine says to it. */
export const ANSWER = south(8 * HOUR);
/** Another answer. */
export const NONE = { kind: 'unreachable', why: [{ kind: 'not-connected' }] } as const;

/** A map in its first view, asked before it knows its network. */
export async function asking(
  question: Question,
  more: Partial<Pick<PingshanHkMap, 'journey' | 'shared' | 'addressOf'>> = {},
): Promise<PingshanHkMap> {
  const map = placed({ view: 'journey' });
  Object.assign(map, { question, ...more });
  await until(() => part<PingshanHkAsk>(map, 'pingshan-hk-ask')?.network);
  return map;
}

type Ask = Extract<EngineMessage, { kind: 'ask' }>;

/** Whether a message is about the files of the network, not about journeys. */
function isReading(message: EngineMessage): boolean {
  if (message.kind === 'load') return message.files.network !== undefined;
  return (
    message.kind === 'ask' && (message.question.kind === 'network' || message.question.kind === 'drawing')
  );
}

/** What the engine reads of the real files, whatever it was given. */
async function reading({ run, question }: Ask): Promise<EngineReply> {
  const { kind } = question;
  const text = await (await fetch(`/network/${kind}.json`)).text();
  const value =
    kind === 'drawing'
      ? readDrawingText(text, 'drawing.json', EVERY_CHECK)
      : finished(readingNetworkText(text, 'network.json', EVERY_CHECK));
  return { kind: 'answer', run, value };
}

/**
 * An engine that reads the network, and answers what is asked of it only when it is told to; the test has
 * `start-engine.ts` mocked.
 */
export function faked() {
  const told: EngineMessage[] = [];
  const count = { started: 0, stopped: 0 };
  let hear: (reply: EngineReply) => void = () => undefined;
  vi.mocked(startEngine).mockImplementation((onReply) => {
    hear = onReply;
    count.started += 1;
    const stop = () => {
      count.stopped += 1;
    };
    const post = (message: EngineMessage) => {
      if (!isReading(message)) told.push(message);
      else if (message.kind === 'ask') reading(message).then(hear);
    };
    return { post, stop };
  });
  const asks = (kind?: Ask['question']['kind']) =>
    told.filter(
      (each): each is Ask => each.kind === 'ask' && (kind ?? each.question.kind) === each.question.kind,
    );
  return {
    told,
    asks,
    counts: () => ({ ...count }),
    hear: (reply: EngineReply) => hear(reply),
    /** Answers a question; journeys name no documents of their own unless it is said. */
    reply: (run: number, value: Answer | EngineAnswers[keyof EngineAnswers]) =>
      hear({ kind: 'answer', run, value: 'kind' in value ? { answer: value, sources: [] } : value }),
    /** The so many-th question of a kind, once it is asked. */
    asked: async (kind: Ask['question']['kind'], times: number): Promise<Ask> => {
      await until(() => asks(kind).length === times);
      return asks(kind)[times - 1]!;
    },
  };
}

/** Answers the last question about journeys. */
export async function answeredBy(engine: ReturnType<typeof faked>, map: PingshanHkMap): Promise<void> {
  await until(() => answerOf(map)?.working === true && engine.asks('plan').length > 0);
  await until(() => {
    engine.reply(engine.asks('plan').at(-1)!.run, ANSWER);
    return answerOf(map)?.working === false;
  });
  await answerOf(map)!.updateComplete;
}

/** What stands in the panel once both ends are known. */
export function answerOf(map: PingshanHkMap): PingshanHkAnswer | null {
  return part<PingshanHkAnswer>(map, 'pingshan-hk-answer');
}

/** The buttons that open the journeys of the answer. */
export function strips(map: PingshanHkMap): HTMLElement[] {
  return [...(answerOf(map)?.shadowRoot?.querySelectorAll<HTMLElement>('button.strip') ?? [])];
}

/**
 * The button of a view or of a part of the answer.
 *
 * @throws {Error} when there is none of that name
 */
export function tab(map: PingshanHkMap, name: string): HTMLElement {
  const tabs = [...map.renderRoot.querySelectorAll<HTMLElement>('.tabs button')];
  const found = tabs.find((each) => textOf(each) === name);
  if (found === undefined) throw new Error(`There is no ${name} among ${tabs.map(textOf)}.`);
  return found;
}

/** Long enough for whatever would come at once. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
