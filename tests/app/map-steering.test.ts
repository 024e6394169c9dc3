import { expect, test, vi } from 'vitest';
import { MapSteering } from '../../src/app/map-steering.ts';

type Given = ConstructorParameters<typeof MapSteering>;

test.each([
  [true, 390, ['peek']],
  [true, 1440, []],
  [false, 390, []],
])(
  'whether a reader began to choose on the map (%s) is heard when this comes later, at %i pixels',
  async (isPicking, width, moved) => {
    const sheets: string[] = [];
    const updateComplete = Promise.resolve(true);
    const host = { addController: vi.fn(), updateComplete, map: undefined } as unknown as Given[0];
    new MapSteering(host, {
      commuter: { isPicking },
      around: { size: { width, height: 800 } },
      sheet: (next: (now: 'half') => string) => sheets.push(next('half')),
    } as unknown as Given[1]);
    await updateComplete;
    await Promise.resolve();
    expect(sheets).toEqual(moved);
  },
);
