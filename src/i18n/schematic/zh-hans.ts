import type { SchematicWords } from './words.ts';

/** Chinese in simplified characters. */
export const SCHEMATIC_ZH_HANS: SchematicWords = {
  title: '坪山与香港之间的线路示意图',
  description:
    '上为深圳，下为香港，中间是口岸。不按比例。实线为已开通，长虚线为在建，短虚线为已批准，点线为规划。',
  keys: '方向键在各标记间移动，回车键选中。',
  zoomIn: '放大',
  zoomOut: '缩小',
  whole: '显示全图',
  left: '左移',
  right: '右移',
  up: '上移',
  down: '下移',
  controls: '示意图的大小与位置',
  station: (name, lines) => `${name}，车站：${lines}`,
  separator: '、',
  line: (name, stage) => `${name}：${stage}`,
  crossing: (name, state) => `${name}，口岸：${state}`,
  changes: '换乘站',
  gate: '口岸',
  notToScale: '不按比例',
  partly: '这一行程有一部分不在示意图上。',
};
