import type { Avoidance } from '../model/journey.ts';
import { SYSTEMS } from '../model/network.ts';
import { LINK_MODES } from '../model/service.ts';

/** What an address may say to avoid: an id of any line or crossing, and these words. */
export const AVOIDANCE_FORMS = `line:szm-14, crossing:futian, system:${SYSTEMS.join('/')}, mode:${LINK_MODES.join('/')}`;

/** Reads a list of things to avoid; what is not understood is handed back and the rest is kept. */
export function parseAvoidance(text: string): { avoid: Avoidance; wrong: readonly string[] } {
  const wrong: string[] = [];
  let avoid: Avoidance = {};
  for (const word of text.split(/[\s,]+/).filter((each) => each !== '')) {
    const next = avoiding(avoid, word);
    if (next === undefined) wrong.push(word);
    else avoid = next;
  }
  return { avoid, wrong };
}

function avoiding(avoid: Avoidance, word: string): Avoidance | undefined {
  const [kind, id = ''] = word.split(/:(.*)/s);
  if (id === '') return undefined;
  if (kind === 'line') return { ...avoid, lines: more(avoid.lines, id) };
  if (kind === 'crossing') return { ...avoid, crossings: more(avoid.crossings, id) };
  const system = SYSTEMS.find((each) => each === id);
  if (kind === 'system' && system) return { ...avoid, systems: more(avoid.systems, system) };
  const mode = LINK_MODES.find((each) => each === id);
  return kind === 'mode' && mode ? { ...avoid, modes: more(avoid.modes, mode) } : undefined;
}

function more<T>(list: readonly T[] = [], value: T): readonly T[] {
  return list.includes(value) ? list : [...list, value];
}
