import { drawnIcon } from './icons.ts';

const SHAPES = {
  change: 'M4 7h11l-3-3M16 13H5l3 3',
  wait: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14M10 6v4.2l2.8 1.8',
  chevron: 'm5 7.5 5 5 5-5',
} as const;

/** An icon of what is opened: the steps of a journey, and the comparison. */
export function openedIcon(name: keyof typeof SHAPES) {
  return drawnIcon(name, SHAPES[name]);
}
