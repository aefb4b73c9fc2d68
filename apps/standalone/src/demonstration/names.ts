// Made-up names that sound like the county and like the decade of birth. Nobody real is meant.
import { type Random, weighted } from './random.ts';

/** Surnames of eastern Guizhou, where Dong, Miao, Tujia and Han live together, with their rough frequency. */
const SURNAMES: Readonly<Record<string, number>> = {
  ...frequency(9, '杨吴'),
  ...frequency(5, '姚龙田罗张刘'),
  ...frequency(4, '王李陈黄'),
  ...frequency(2, '周唐石胡郑舒洪蒋何潘'),
  ...frequency(1, '滕麻冉向代聂曾谭彭邓毛郭游饶沈肖瞿江侯安任谢徐'),
};

interface GivenNames {
  readonly until: number;
  /** How often the given name has one character only. */
  readonly single: number;
  /** First and last characters. */
  readonly male: readonly [string, string];
  readonly female: readonly [string, string];
}

const GENERATIONS: readonly GivenNames[] = [
  {
    until: 1979,
    single: 0.2,
    male: ['国建永光正志德文昌胜', '华军明平强林贵忠生福'],
    female: ['秀桂玉春金美凤银菊兰', '英芳珍梅香莲芝花琴云'],
  },
  {
    until: 1989,
    single: 0.4,
    male: ['建志海晓文小宏俊胜再', '勇军涛波辉斌鹏刚伟平'],
    female: ['晓丽海春小红艳雪秋素', '燕萍霞丽芬玲娟敏艳琼'],
  },
  {
    until: 1996,
    single: 0.4,
    male: ['俊文志海世成家嘉晓秀', '杰鹏浩飞龙宇峰超磊鑫'],
    female: ['晓雪思文海佳丽慧婷春', '婷静雪娟丹倩颖琴燕芳'],
  },
  {
    until: Number.POSITIVE_INFINITY,
    single: 0.15,
    male: ['浩宇俊子嘉梓文泽明志', '轩宇杰豪涵然阳航博瑞'],
    female: ['雨思欣梦佳诗紫雅静可', '欣怡涵婷琪萱雯颖彤瑶'],
  },
];

/** Names for people of a county: local surnames come up more often there. */
export function namesOf(localSurnames: string): (random: Random, birthYear: number) => string {
  const surname = weighted(Object.entries(SURNAMES), ([, weight]) => weight);
  return (random, birthYear) => {
    const family = random.chance(0.3) ? random.pick(localSurnames) : surname(random)[0];
    const generation = GENERATIONS.find(({ until }) => birthYear <= until) as GivenNames;
    const [first, last] = random.chance(0.5) ? generation.male : generation.female;
    return family + (random.chance(generation.single) ? '' : random.pick(first)) + random.pick(last);
  };
}

function frequency(weight: number, surnames: string): Record<string, number> {
  return Object.fromEntries([...surnames].map((surname) => [surname, weight]));
}
