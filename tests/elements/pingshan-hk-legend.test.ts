import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Filter } from '../../src/elements/network-events.ts';
import { PingshanHkLegend } from '../../src/elements/pingshan-hk-legend.ts';
import { ALL_STAGES, smallScene } from '../map/small-network.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-legend', PingshanHkLegend);

test('axe finds nothing wrong', async () => {
  const legend = await explaining();
  for (const group of all<HTMLDetailsElement>(legend, 'details')) group.open = true;
  expect(await violations(legend)).toEqual([]);
});

test('counts lines, stations and kilometres of each stage', async () => {
  const rows = all(await explaining(), 'tbody tr').map(textOf);
  expect(rows.find((row) => row.startsWith('Open'))).toBe('Open 1 3 10');
  expect(rows.find((row) => row.startsWith('Under construction'))).toBe('Under construction 1 0 10');
  expect(rows.find((row) => row.startsWith('Closed'))).toBe('Closed 1 0 10');
  expect(rows).toHaveLength(8);
});

test('every stage is drawn by its own pattern', async () => {
  const swatches = all<SVGElement>(await explaining(), 'tbody .swatch');
  const patterns = swatches.map((swatch) => {
    const { attributes } = swatch.querySelector('line')!;
    const values = [...attributes].map(({ name, value }) => `${name}=${value}`);
    return `${values.join()} ${swatch.querySelectorAll('path').length} ${swatch.classList}`;
  });
  expect(new Set(patterns).size).toBe(8);
});

test('explains in a sentence what a soft band means', async () => {
  expect(textOf((await explaining()).renderRoot)).toContain(
    'the real line or station may lie anywhere inside it',
  );
});

test('explains what of a journey is drawn without its way being known', async () => {
  const legend = await explaining();
  expect(all(legend, '.note').map(textOf).at(-1)).toBe(
    'On a journey a dashed arc is a bus, a dashed straight stroke a train: which way it takes is not known.',
  );
  expect(all(legend, '.note').at(-1)!.querySelector('path')!.getAttribute('stroke-dasharray')).toBe('6 4');
});

test('says which crossing is open now', async () => {
  const [crossing] = all(await explaining(), 'section[aria-labelledby=crossings] button');
  expect(textOf(crossing!)).toBe('Gate Open now');
});

test('of another day it tells the hours of that day', async () => {
  const legend = await explaining();
  legend.scene = smallScene('2015-01-01');
  await legend.updateComplete;
  expect(textOf(one(legend, '#crossings'))).toBe('Boundary crossings on this day');
  expect(textOf(one(legend, 'section[aria-labelledby=crossings] button'))).toBe(
    'Gate Passengers 06:30–24:00',
  );
});

test('says that kilometres are of what is drawn', async () => {
  const [heading] = all(await explaining(), 'thead th:last-child');
  expect(textOf(heading!)).toBe('km drawn');
  expect(heading!.title).toContain('listed only have none');
});

test('picking a line or crossing is heard', async () => {
  const picked = heard('pingshan-hk-select');
  const legend = await explaining();
  await userEvent.click(one(legend, 'section[aria-labelledby=crossings] button'));
  await userEvent.click(all(legend, 'details li button')[0]!);
  expect(picked).toEqual([
    { kind: 'crossing', id: 'gate' },
    { kind: 'line', id: 'one' },
  ]);
});

test('a stage is switched off and on, the lines stay as they were', async () => {
  const changes = heard<Filter>('pingshan-hk-filter-change');
  const legend = await explaining();
  const box = one<HTMLInputElement>(legend, 'input[aria-label="Show Open on the map"]');
  await userEvent.click(box);
  expect([changes[0]?.stages.has('open'), changes[0]?.stages.size, changes[0]?.lines]).toEqual([
    false,
    7,
    undefined,
  ]);
  legend.stages = changes[0]!.stages;
  await legend.updateComplete;
  expect(box.checked).toBe(false);
  await userEvent.click(box);
  expect(changes[1]?.stages.has('open')).toBe(true);
});

test('a line switched off leaves all others on', async () => {
  const changes = heard<Filter>('pingshan-hk-filter-change');
  const legend = await explaining();
  await userEvent.click(one(legend, 'input[aria-label="Show one on the map"]'));
  expect([...changes[0]!.lines!].sort()).toEqual(['four', 'three', 'two']);
});

test('all lines are shown or hidden at once', async () => {
  const changes = heard<Filter>('pingshan-hk-filter-change');
  const legend = await explaining();
  const [everything, nothing] = all(legend, '.tools button');
  await userEvent.click(everything!);
  await userEvent.click(nothing!);
  expect(changes.map(({ lines }) => lines)).toEqual([undefined, new Set()]);
});

test('a line without a shape is listed, not drawn, and cannot be switched', async () => {
  const scene = smallScene();
  const legend = await explaining();
  legend.scene = {
    ...scene,
    lines: scene.lines.map((each) => ({ ...each, drawn: each.line.id !== 'four' })),
  };
  await legend.updateComplete;
  const row = one<HTMLInputElement>(legend, 'input[aria-label="Show four on the map"]').closest('li')!;
  expect(textOf(row)).toContain('listed, not drawn');
  expect(row.querySelector('input')?.disabled).toBe(true);
});

test('another scenario and another language render anew', async () => {
  const legend = await explaining();
  legend.scene = smallScene('2015-01-01');
  legend.locale = 'zh-Hans';
  await legend.updateComplete;
  const rows = all(legend, 'tbody tr').map(textOf);
  expect(rows.find((row) => row.startsWith('已开通'))).toBe('已开通 2 3 20');
});

test('shows nothing until there is a scene', async () => {
  const legend = await mounted(new PingshanHkLegend());
  expect(textOf(legend.renderRoot)).toBe('');
});

async function explaining(): Promise<PingshanHkLegend> {
  const legend = new PingshanHkLegend();
  legend.scene = smallScene();
  legend.stages = ALL_STAGES;
  return mounted(legend);
}
