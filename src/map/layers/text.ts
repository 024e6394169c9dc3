import type { ExpressionSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';

/**
 * Local font families by language. The first one does not exist: MapLibre reads the weight from it.
 * Chinese faces are named by region, for many characters have other shapes in Hong Kong.
 */
const FAMILIES: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    '-apple-system',
    'Segoe UI',
    'Roboto',
    'Noto Sans',
    'PingFang SC',
    'Microsoft YaHei',
    'Noto Sans CJK SC',
  ],
  'zh-Hans': ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'],
  'zh-Hant': ['PingFang HK', 'Microsoft JhengHei', 'Noto Sans CJK HK', 'Noto Sans HK', 'Noto Sans CJK TC'],
};

/** Fonts of labels in a language, for `text-font`. */
export function fonts(locale: Locale, weight: 'Regular' | 'Medium' | 'Bold' = 'Medium'): string[] {
  return [`Pingshan ${weight}`, ...FAMILIES[locale], 'sans-serif'];
}

/** The name in the reader's language. */
export function name(locale: Locale): ExpressionSpecification {
  return ['get', locale];
}

/**
 * The name in the reader's language, and from a zoom on the name in the other script below it.
 *
 * @param from zoom of the second line
 */
export function names(locale: Locale, palette: Palette, from: number): ExpressionSpecification {
  const first = name(locale);
  const second: ExpressionSpecification = locale === 'en' ? ['get', 'local'] : ['get', 'en'];
  const both: ExpressionSpecification = [
    'format',
    first,
    {},
    '\n',
    {},
    second,
    { 'font-scale': 0.82, 'text-color': palette.labelMuted },
  ];
  return ['step', ['zoom'], first, from, ['case', ['==', first, second], first, both]];
}
