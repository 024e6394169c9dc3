/** A text of a catalogue and where it stands. */
export type Leaf = readonly [path: string, text: string];

/** What a function of a catalogue is given: marks that must come back in its sentence. */
const MARKS = ['⟨1⟩', '⟨2⟩', '⟨3⟩'];
/** Characters that only simplified Chinese writes; those that traditional Chinese also knows are left out. */
const SIMPLIFIED =
  '专业东丝两严个丰临为丽举义乌乐习乡书买乱争亏亚产亲亿仅从仓们价众优会伟传伤伦伪体侧侨债倾偿储儿兰关兴养写军农决况冻减凤击刘则刚创删剂剑剧劝办务动励劳势区医华协单卖卫厅历压厌县参双发变叙叶号听启员响团园围国图圆圣场坏块坚坛坝坟垒墙壮声处备够头夹夺奋奖妇妈婴孙学宁宝实审宪宽宾对寻导寿将尔尘层属岁岗岛岭峡币帅师帐带帮库应庙废开异张弯弹归录彻径忆忧怀态总恋恶悬惊惯愤愿戏战执扩扫扬扰抛护报担拟拥择挂挡挤挥损换摄摆摇数断无旧时显晓暂机杀权条来极构枢枪柜标栏树样档桥梦检楼欢欧残毁毕汇汉汤沟沪泽洁浅测济浓涂涛润涨渐湾湿满滚滩灭灯灵灾炉点炼热烦爱牵状独狭献环现电画畅疗监盖盘矿码砖础确礼离种积称稳穷窝竞笔笼签简粮红约级纪纯纳纵纷纸纹线组细终绍经结绕给络绝统继绩续维综绿缆缓编缘缩网罗职联肃胜胶脉脏脑脚脸艰艺节苏荐荣药莲获营蓝虑虽补装见观规视览觉触订计认讨让训议讯记讲许论设访证评识诉词译试诗话该详语误说请读课谁调谈谢谱贝负贡财责败货质贫购贯贴贵贸费贺资赏赔赖赛赞赠车轨转轮软轻载较辅辆输辑边达迁过运还这进远违连迟适选递遗邮邻释钟钢钱铁银铜链销锁错键镇长门闭问间闻阅队阳阴阵阶际陆陈险随隐难页顶项顺须顾预领频题颜额风飞饭馆马驶驻驾验骑鱼鲜鸟鸡麦齐龄龙';
const TRADITIONAL = /[線綫車這個為無開關還從時來對說們國門東長轉達點選請輸優換選項]/;

/** Every text of a catalogue with its path, in one order for all languages; functions are called with marks. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [[`${path}()`, String((value as (...args: string[]) => string)(...MARKS))]];
  }
  return Object.entries(value as object)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`));
}

/** Texts that traditional Chinese of Hong Kong would not write so. */
export function notTraditional(leaves: readonly Leaf[]): Leaf[] {
  return leaves.filter(
    ([, text]) => text.includes('線') || [...text].some((character) => SIMPLIFIED.includes(character)),
  );
}

/** Texts that simplified Chinese would not write so. */
export function notSimplified(leaves: readonly Leaf[]): Leaf[] {
  return leaves.filter(([, text]) => TRADITIONAL.test(text));
}

/** Texts that call the boundary a border, in any language. */
export function sayingBorder(leaves: readonly Leaf[]): Leaf[] {
  return leaves.filter(([, text]) => /border|边境|国境|邊境|國境/i.test(text));
}
