import type { Chance } from './chance.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Every character is a surname; those in front are the common ones. */
const COMMON_SURNAMES = [...'王李张陈沈朱徐周陆顾吴黄杨孙金赵刘胡姚唐倪'];
const OTHER_SURNAMES = [
  ...'马郭林何高梁郑罗宋谢韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁姜范江傅钟卢汪戴崔任廖方邱夏谭韦贾邹石熊孟秦',
  ...'阎薛侯雷白龙段郝孔邵史毛钱施严瞿奚诸盛龚季俞计庄费浦尹乔翁凌祝翟单查仇华葛',
];
const COMPOUND_SURNAMES = words('欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 令狐 东方 慕容');

const BOYS = words(
  '浩然 子轩 宇轩 浩宇 俊杰 梓豪 一鸣 嘉豪 天佑 志远 文博 思远 明哲 睿 晨 博文 宇航 子涵 皓轩 逸飞 嘉诚 俊熙 铭泽 家乐 乐天 泽宇 子墨 ' +
    '昊天 奕辰 承宇 景行 立诚 晓峰 嘉伟 佳俊 阳 凯 毅 鹏程 海洋 小龙 思齐 修远 安邦 亦凡 书恒 正阳 晓东 若谷 星宇',
);
const GIRLS = words(
  '欣怡 梓涵 诗涵 雨桐 可欣 佳怡 思琪 梦洁 静怡 雨欣 语彤 婉婷 若曦 佳颖 心怡 紫萱 雅琪 思彤 晓雯 嘉怡 依诺 艺涵 慧敏 玉洁 诗雨 ' +
    '梦瑶 可馨 子妍 悦 婷 敏 雪 晓燕 芷若 佳慧 思雨 文静 书瑶 雯静 秋月 晓晴 清扬 念慈 以沫 采薇 如意 安然 夏荷 盼盼 小满',
);
/** Characters that a register must keep although few fonts and keyboards have them. */
const RARE = words('䶮 㛃 犇 翀 玥 旸 堃 喆 頔 㬢 垚 淼 赟 祎 珺 彧');
const MEN = words(
  '建国 志强 国华 伟 军 勇 卫东 建平 永明 金根 国良 文忠 德明 伟民 志明 永康 建华 林根 福生 宝根 斌 磊 海峰 卫国 关荣 伯明 根发 建明 ' +
    '晓刚 春生 国强 振华 立新 学文 家栋 正华 云飞 俊 涛 超',
);
const WOMEN = words(
  '秀英 桂芳 丽华 敏 芳 秀珍 玉兰 美华 惠芳 凤英 丽萍 雅芳 文娟 小红 晓梅 燕 静 丽 娟 琴 爱华 玲娣 阿妹 月琴 金妹 秀兰 巧云 慧 洁 莉 ' +
    '佩华 蓓 颖 琳 倩 悦 晓琳 珏 怡 雯',
);

export type KnownSex = 'MALE' | 'FEMALE';

/** The surname that starts a name; a compound one has two characters. */
export function surnameOf(name: string): string {
  const compound = COMPOUND_SURNAMES.find((surname) => name.startsWith(surname));
  return compound ?? name.slice(0, 1);
}

export function inventedSurname(chance: Chance): string {
  return chance.pick(
    chance.weighted([
      [COMMON_SURNAMES, 60],
      [OTHER_SURNAMES, 37],
      [COMPOUND_SURNAMES, 3],
    ]),
  );
}

/** The full name of an invented child. */
export function inventedChildName(sex: KnownSex, chance: Chance): string {
  const given = sex === 'MALE' ? BOYS : GIRLS;
  return `${inventedSurname(chance)}${chance.pick(chance.happens(0.04) ? RARE : given)}`;
}

/** The full name of an invented adult. @param surname the family's, where it is given */
export function inventedAdultName(sex: KnownSex, chance: Chance, surname = inventedSurname(chance)): string {
  return `${surname}${chance.pick(sex === 'MALE' ? MEN : WOMEN)}`;
}
