import { expect, test } from 'vitest';
import { messagesFor } from '../../src/i18n/messages.ts';
import { LOCALES } from '../../src/model/names.ts';

/** What a function of a catalogue is given: marks that must come back in its sentence. */
const MARKS = ['⟨1⟩', '⟨2⟩', '⟨3⟩'];
/** Characters that only simplified Chinese writes; those that traditional Chinese also knows are left out. */
const SIMPLIFIED =
  '专业东丝两严个丰临为丽举义乌乐习乡书买乱争亏亚产亲亿仅从仓们价众优会伟传伤伦伪体侧侨债倾偿储儿兰关兴养写军农决况冻减凤击刘则刚创删剂剑剧劝办务动励劳势区医华协单卖卫厅历压厌县参双发变叙叶号听启员响团园围国图圆圣场坏块坚坛坝坟垒墙壮声处备够头夹夺奋奖妇妈婴孙学宁宝实审宪宽宾对寻导寿将尔尘层属岁岗岛岭峡币帅师帐带帮库应庙废开异张弯弹归录彻径忆忧怀态总恋恶悬惊惯愤愿戏战执扩扫扬扰抛护报担拟拥择挂挡挤挥损换摄摆摇数断无旧时显晓暂机杀权条来极构枢枪柜标栏树样档桥梦检楼欢欧残毁毕汇汉汤沟沪泽洁浅测济浓涂涛润涨渐湾湿满滚滩灭灯灵灾炉点炼热烦爱牵状独狭献环现电画畅疗监盖盘矿码砖础确礼离种积称稳穷窝竞笔笼签简粮红约级纪纯纳纵纷纸纹线组细终绍经结绕给络绝统继绩续维综绿缆缓编缘缩网罗职联肃胜胶脉脏脑脚脸艰艺节苏荐荣药莲获营蓝虑虽补装见观规视览觉触订计认讨让训议讯记讲许论设访证评识诉词译试诗话该详语误说请读课谁调谈谢谱贝负贡财责败货质贫购贯贴贵贸费贺资赏赔赖赛赞赠车轨转轮软轻载较辅辆输辑边达迁过运还这进远违连迟适选递遗邮邻释钟钢钱铁银铜链销锁错键镇长门闭问间闻阅队阳阴阵阶际陆陈险随隐难页顶项顺须顾预领频题颜额风飞饭馆马驶驻驾验骑鱼鲜鸟鸡麦齐龄龙';

type Leaf = readonly [path: string, text: string];

test.each(LOCALES)('%s says everything that English says', (locale) => {
  expect(leavesOf(locale).map(([path]) => path)).toEqual(leavesOf('en').map(([path]) => path));
});

test.each(LOCALES)('%s has no empty words', (locale) => {
  expect(leavesOf(locale).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(['zh-Hans', 'zh-Hant'] as const)('%s leaves nothing in English', (locale) => {
  const latin = leavesOf(locale).filter(([, text]) => !/\p{Script=Han}/u.test(text));
  // Nothing but full-width punctuation.
  expect(latin).toEqual([
    ['aside()', '（⟨1⟩）'],
    ['comma', '，'],
    ['pair()', '⟨1⟩：⟨2⟩'],
    ['stretch()', '⟨1⟩—⟨2⟩'],
  ]);
});

test('traditional Chinese has no simplified characters and writes 綫', () => {
  const wrong = leavesOf('zh-Hant').filter(
    ([, text]) => text.includes('線') || [...text].some((character) => SIMPLIFIED.includes(character)),
  );
  expect(wrong).toEqual([]);
});

test('simplified Chinese has no traditional characters', () => {
  const wrong = leavesOf('zh-Hans').filter(([, text]) =>
    /[線綫車這個為無開關還從時來對說們國門東長]/.test(text),
  );
  expect(wrong).toEqual([]);
});

test('Hong Kong’s words stand in traditional Chinese', () => {
  const words = messagesFor('zh-Hant');
  expect(words.legend.hongKong).toContain('港鐵');
  expect(words.kinds.crossing).toBe('口岸');
  expect(words.crossing.clearance).toContain('過關');
});

test('the boundary is never called a border', () => {
  expect(leavesOf('en').filter(([, text]) => /border/i.test(text))).toEqual([]);
  expect(leavesOf('zh-Hans').filter(([, text]) => /边境|国境/.test(text))).toEqual([]);
  expect(leavesOf('zh-Hant').filter(([, text]) => /邊境|國境/.test(text))).toEqual([]);
});

test('English counts in the singular and the plural', () => {
  const { search, ride } = messagesFor('en');
  expect([search.count(1), search.count(2), ride.stops(1), ride.stops(3)]).toEqual([
    '1 result',
    '2 results',
    '1 stop',
    '3 stops',
  ]);
});

test.each(LOCALES)('%s names what a reader typed, picked and was told', (locale) => {
  const words = messagesFor(locale);
  expect(words.search.none('坑梓x')).toContain('坑梓x');
  expect(words.picked('坑梓')).toContain('坑梓');
  expect(words.ride.band('3分', '5分')).toMatch(/3分.*5分/);
  expect(words.crossing.clearanceRange('12', '20', '40')).toMatch(/(?=.*12)(?=.*20)(?=.*40)/);
});

/** Every text of a catalogue with its path; functions are called with marks. */
function leavesOf(locale: (typeof LOCALES)[number]): Leaf[] {
  return leaves(messagesFor(locale), '');
}

function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[`${path}()`, String((value as (...args: string[]) => string)(...MARKS))]];
  return Object.entries(value as object)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}
