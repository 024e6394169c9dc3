import type { SchematicWords } from './words.ts';

/** Chinese as written in Hong Kong. */
export const SCHEMATIC_ZH_HANT: SchematicWords = {
  title: '坪山與香港之間的路綫示意圖',
  description:
    '上為深圳，下為香港，中間是口岸。不按比例。實綫為已通車，長虛綫為興建中，短虛綫為已批准，點綫為規劃。',
  keys: '方向鍵在各標記間移動，Enter 鍵選取。',
  zoomIn: '放大',
  zoomOut: '縮小',
  whole: '顯示全圖',
  left: '左移',
  right: '右移',
  up: '上移',
  down: '下移',
  controls: '示意圖的大小與位置',
  station: (name, lines) => `${name}，車站：${lines}`,
  separator: '、',
  line: (name, stage) => `${name}：${stage}`,
  crossing: (name, state) => `${name}，口岸：${state}`,
  changes: '轉車站',
  gate: '口岸',
  notToScale: '不按比例',
  partly: '這一行程有一部分不在示意圖上。',
};
