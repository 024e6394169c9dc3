import type { BuildTools } from '../../src/data/build-network.ts';
import { buildNetwork } from '../../src/data/build-network.ts';
import { readSourceFiles } from '../../src/data/read-source-files.ts';
import type { SourceFiles } from '../../src/data/source-files.ts';
import { SOURCE_FILES } from '../../src/data/source-files.ts';

const PROVENANCE = { sources: ['survey'], as_of: '2026-11-22', confidence: 'high' };
const OPEN = [{ stage: 'open', when: '2020-08-18', sources: ['survey'] }];

/** A name in every language, the Hong Kong form with 綫 for 线. */
export function texts(hans: string, en: string): Record<string, string> {
  return { 'zh-Hans': hans, 'zh-Hant': hans.replace('线', '綫'), en };
}

function feature(id: string, properties: object, geometry: unknown): object {
  return { type: 'Feature', id, properties: { ...properties, ...PROVENANCE }, geometry };
}

function point(longitude: number, latitude: number): object {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

function collection(...features: object[]): object {
  return { type: 'FeatureCollection', features };
}

/** One line of three stations along the meridian 114, one crossing, road and place: valid in every way. */
export function smallFiles(): Record<keyof SourceFiles, unknown> {
  const calls = ['a', 'b', 'c'].map((letter) => ({ station: `szm:${letter}`, changes: OPEN }));
  return {
    sources: [{ id: 'survey', title: 'A survey', url: 'https://example.org/', date: '2026-11' }],
    lines: [
      {
        ...{ id: 'szm-1', system: 'shenzhen-metro', names: texts('1号线', 'Line 1'), badge: texts('1', '1') },
        ...{ colour: '#00B140', official_colour: true, role: 'context', changes: OPEN, ...PROVENANCE },
        published_length_km: 2.22,
      },
    ],
    sections: collection(
      feature(
        'szm-1/1',
        { line: 'szm-1', changes: OPEN, shape: 'track', uncertainty_m: 0 },
        {
          type: 'LineString',
          coordinates: [
            [114, 22.5],
            [114, 22.51],
            [114, 22.52],
          ],
        },
      ),
    ),
    stations: collection(
      feature('szm:a', { names: texts('甲', 'Jia'), uncertainty_m: 0 }, point(114, 22.5)),
      feature('szm:b', { names: texts('乙', 'Yi'), uncertainty_m: 0 }, point(114, 22.51)),
      feature('szm:c', { names: texts('丙', 'Bing'), uncertainty_m: 0 }, point(114, 22.52)),
    ),
    routes: [{ id: 'szm-1:main', line: 'szm-1', sections: ['szm-1/1'], calls, ...PROVENANCE }],
    crossings: [
      {
        ...{
          id: 'luohu',
          names: texts('罗湖口岸', 'Lo Wu'),
          access: texts('步行', 'On foot'),
          changes: OPEN,
        },
        hours: [{ traffic: 'passengers', from: '2020-08-18', open: [390, 1440] }],
        ...{ clearance_min: [10, 20, 50], stations: ['szm:a'], ...PROVENANCE },
      },
    ],
    sides: collection(
      feature(
        'luohu:shenzhen',
        { crossing: 'luohu', side: 'shenzhen', names: texts('罗湖', 'Luohu') },
        point(114.1, 22.53),
      ),
    ),
    roads: collection(
      feature(
        'pingyan/1',
        {
          ...{
            road: 'pingyan',
            names: texts('坪盐', 'Pingyan'),
            section: texts('全线', 'All'),
            changes: OPEN,
          },
          uncertainty_m: 600,
        },
        null,
      ),
    ),
    places: collection(
      feature(
        'hku',
        {
          names: texts('港大', 'HKU'),
          kind: 'university',
          city: 'hong-kong',
          uncertainty_m: 0,
          station: 'szm:c',
        },
        point(114.13, 22.28),
      ),
    ),
    runTimes: [
      'line,from,to,seconds,kind,resolution_s,evidence,sources,as_of,confidence',
      'szm-1,szm:a,szm:b,120,hop,60,published,survey,2026-11-22,medium',
      'szm-1,szm:b,szm:a,60,hop,60,published,survey,2026-11-22,medium',
    ].join('\n'),
  };
}

/** The files as texts by path, as the reader takes them. */
export function textsOf(files: Record<keyof SourceFiles, unknown>): Map<string, string> {
  return new Map(
    Object.entries(SOURCE_FILES).map(([part, path]) => {
      const content = files[part as keyof SourceFiles];
      return [path, typeof content === 'string' ? content : JSON.stringify(content)];
    }),
  );
}

/** Estimates every hop at 10 m/s ± 20 s, and types every name by nothing. */
export const TOOLS: BuildTools = {
  estimate: (_path, from, to) => ({ time: (to - from) / 10, error: 20 }),
  pinyin: () => 'jia',
};

/** The small network, built. */
export function smallNetwork() {
  return buildNetwork(readSourceFiles(textsOf(smallFiles())).value, TOOLS);
}
