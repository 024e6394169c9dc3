import { converter, wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import type { Palette } from '../../src/theme/palette.ts';
import { DARK, LIGHT, paletteOf } from '../../src/theme/palette.ts';

const toOklch = converter('oklch');

const TEXT_ON_GROUND: [keyof Palette, keyof Palette][] = [
  ['baseLabel', 'land'],
  ['baseLabel', 'sea'],
  ['baseLabel', 'ground'],
  ['baseLabel', 'baseLabelHalo'],
  ['label', 'land'],
  ['label', 'sea'],
  ['label', 'labelHalo'],
  ['labelMuted', 'land'],
  ['labelMuted', 'sea'],
  ['labelMuted', 'labelHalo'],
  ['label', 'uncertaintyBand'],
  ['labelMuted', 'uncertaintyBand'],
  ['baseLabel', 'uncertaintyBand'],
  ['label', 'uncertaintyPicked'],
  ['labelMuted', 'uncertaintyPicked'],
  ['place', 'labelHalo'],
  ['text', 'panel'],
  ['text', 'panelRaised'],
  ['textMuted', 'panel'],
  ['textMuted', 'panelRaised'],
  ['accent', 'panel'],
  ['accent', 'panelRaised'],
  ['onAccent', 'accent'],
  ['danger', 'panel'],
];

const MARK_ON_GROUND: [keyof Palette, keyof Palette][] = [
  ['boundary', 'land'],
  ['boundary', 'sea'],
  ['inactive', 'land'],
  ['dropped', 'land'],
  ['uncertainty', 'land'],
  ['road', 'land'],
  ['selection', 'land'],
  ['hover', 'land'],
  ['interchange', 'station'],
  ['place', 'land'],
  ['otherJourney', 'land'],
  ['onFoot', 'land'],
  ['bus', 'land'],
  ['focus', 'panel'],
  ['outline', 'panel'],
];

const QUIET_BASE: (keyof Palette)[] = ['ground', 'sea', 'land', 'boundary', 'district', 'subdistrict'];

for (const palette of [LIGHT, DARK]) {
  test.each(TEXT_ON_GROUND)(`${palette.theme}: %s reads on %s`, (text, ground) => {
    expect(wcagContrast(palette[text] as string, palette[ground] as string)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARK_ON_GROUND)(`${palette.theme}: %s shows on %s`, (mark, ground) => {
    expect(wcagContrast(palette[mark] as string, palette[ground] as string)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(palette.crossing))(`${palette.theme}: a gate that is %s shows`, (_, colour) => {
    expect(wcagContrast(colour, palette.land)).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(palette.crossingGate, colour)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(palette.ways)(`${palette.theme}: a way in %s shows on panels`, (colour) => {
    expect(wcagContrast(colour, palette.panel)).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(colour, palette.panelRaised)).toBeGreaterThanOrEqual(3);
  });

  test.each(QUIET_BASE)(`${palette.theme}: %s is low in chroma`, (key) => {
    expect(chroma(palette[key] as string)).toBeLessThanOrEqual(0.04);
  });
}

test('gives the palette of a theme', () => {
  expect(paletteOf('light')).toBe(LIGHT);
  expect(paletteOf('dark')).toBe(DARK);
});

/** OKLCH chroma: 0 is grey; official line colours lie between 0.03 and 0.25. */
function chroma(colour: string): number {
  return toOklch(colour)?.c ?? 0;
}
