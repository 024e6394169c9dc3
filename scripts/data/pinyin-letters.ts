import { customPinyin, pinyin } from 'pinyin-pro';

/** Names whose usual reading differs from the dictionary's: 厦 is xià in villages, 涌 chōng in creeks. */
const READINGS: Readonly<Record<string, string>> = {
  岗厦: 'gǎng xià',
  湾厦: 'wān xià',
  石厦: 'shí xià',
  松元厦: 'sōng yuán xià',
  厦村: 'xià cūn',
  溪涌: 'xī chōng',
  步涌: 'bù chōng',
  东涌: 'dōng chōng',
  葵涌: 'kuí chōng',
  鲗鱼涌: 'zéi yú chōng',
  民乐: 'mín lè',
  沙壆: 'shā bó',
  茜坑: 'xī kēng',
  长岭陂: 'cháng lǐng pí',
  都会: 'dū huì',
};
customPinyin({ ...READINGS });

/** Letters that type a Chinese name: full pinyin without tones, spaces or signs; digits stay. */
export function pinyinLetters(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
