// The talent pool of the Kite plan: three groups, one primary group a person.
import type { NewTalent, Talent } from '@chunhui/talent-pool';
import type { County } from './county.ts';
import { AS_OF, yearsAfter } from './days.ts';
import { castByAge, type People, type Person } from './people.ts';
import { Random, rowId } from './random.ts';

/** The canvass rounds 摸排 in which people were found. */
export const CANVASS_ROUNDS = [
  { from: '2019-07-15', to: '2019-08-31' },
  { from: '2020-01-10', to: '2020-02-20' },
  { from: '2021-02-01', to: '2021-03-05' },
  { from: '2021-07-10', to: '2021-09-10' },
];

interface GroupProfile {
  readonly ages: readonly [number, number];
  readonly educations: readonly NonNullable<Talent['education']>[];
  readonly places: readonly string[];
}

const PROFILES: Readonly<Record<Talent['group'], GroupProfile>> = {
  COLLEGE_STUDENT: {
    ages: [18, 24],
    educations: ['VOCATIONAL', 'BACHELOR', 'BACHELOR', 'MASTER'],
    places: ['贵州贵阳', '贵州铜仁', '贵州遵义', '贵州凯里', '湖南长沙', '重庆', '四川成都', '湖北武汉', '陕西西安'],
  },
  MIGRANT_WORKER: {
    ages: [21, 46],
    educations: ['JUNIOR_MIDDLE', 'JUNIOR_MIDDLE', 'SENIOR_MIDDLE', 'VOCATIONAL'],
    places: ['广东东莞', '广东深圳', '广东佛山', '浙江宁波', '浙江温州', '福建泉州', '江苏昆山', '上海', '湖南怀化'],
  },
  OUTSTANDING_TALENT: {
    ages: [27, 58],
    educations: ['VOCATIONAL', 'BACHELOR', 'BACHELOR', 'MASTER', 'DOCTOR'],
    places: ['贵州贵阳', '贵州铜仁', '北京', '上海', '广东广州', '江苏苏州', '重庆', '湖南长沙'],
  },
};

/** What people of a sector know, as it is written down. */
const SKILLS: Readonly<Record<string, readonly string[]>> = {
  AGRICULTURE: ['油茶种植', '黄桃种植', '生猪养殖', '食用菌种植', '农机维修'],
  MANUFACTURING: ['服装加工', '电子组装', '机械维修', '箫笛制作'],
  CONSTRUCTION: ['房屋修缮', '道路施工', '村庄规划', '电工'],
  COMMERCE: ['直播带货', '电商运营', '农产品批发', '品牌策划'],
  EDUCATION: ['数学辅导', '英语辅导', '心理辅导', '音乐教学'],
  HEALTH: ['慢病管理', '口腔检查', '急救培训', '视力筛查'],
  CULTURE_TOURISM: ['民宿运营', '导游', '侗族大歌', '摄影'],
  INFORMATION_TECHNOLOGY: ['小程序开发', '监控安装', '数据分析'],
  FINANCE: ['融资', '合作社记账', '农业保险'],
};

/** A sector and what somebody there knows. */
export function pickTrade(random: Random): { sector: string; skills: string[] } {
  const sector = random.pick(Object.keys(SKILLS));
  return { sector, skills: random.take(SKILLS[sector] ?? [], random.integer(1, 2)) };
}

/** The pool: who is in it by group, and a few who asked to be taken out. */
export function createTalents({ code, plan }: County, people: People): NewTalent[] {
  const random = new Random(`${code}/talents`);
  const wanted = [
    ...(Object.keys(PROFILES) as Talent['group'][]).map((group) => ({ group, count: plan.talents[group], isIn: true })),
    { group: 'MIGRANT_WORKER' as const, count: plan.removedTalents, isIn: false },
  ];
  const free = new Set(people.circle);
  // Their own chance, so that people, places and days stay what they were.
  const trades = new Random(`${code}/trades`);
  const facts = new Random(`${code}/facts`);
  const talents: NewTalent[] = [];
  for (const { group, count, isIn } of wanted) {
    const { ages, educations, places } = PROFILES[group];
    for (const person of castByAge(random, [...free], count, ...ages)) {
      free.delete(person);
      const recordedOn = recordingDay(random, person);
      talents.push({
        countyCode: code,
        id: rowId(code, 'talent', talents.length, recordedOn),
        divisionCode: person.divisionCode,
        personId: person.personId,
        name: person.name,
        group,
        currentPlace: random.chance(0.04) ? null : random.pick(places),
        recordedOn,
        removedOn: isIn ? null : random.day(recordedOn, AS_OF),
        education: trades.chance(0.1) ? null : trades.pick(educations),
        ...(trades.chance(0.1) ? { sector: null, skills: [] } : pickTrade(trades)),
        availability: trades.chance(0.5) ? ['HOLIDAYS'] : [],
        ...ownFacts(facts, group, person),
      });
    }
  }
  return talents;
}

/** What a group alone has; of some nothing is known yet. */
function ownFacts(random: Random, group: Talent['group'], { birthDate }: Person): Partial<NewTalent> {
  if (random.chance(0.1)) return {};
  const born = Number(birthDate.slice(0, 4));
  switch (group) {
    case 'COLLEGE_STUDENT': {
      const university = random.pick(['贵州大学', '贵州师范大学', '铜仁学院', '贵州民族大学', '湖南大学', '西南大学']);
      const major = random.pick(['农学', '汉语言文学', '计算机科学与技术', '护理学', '会计学', '旅游管理', '土木工程']);
      return { university, major, graduatesOn: `${Math.max(2021, born + random.integer(21, 24))}-06-30` };
    }
    case 'MIGRANT_WORKER':
      return {
        employer: random.pick(['电子厂', '制衣厂', '建筑公司', '物流公司', '家具厂', '餐饮企业']),
        trade: random.pick(['装配', '缝纫', '电焊', '驾驶', '木工', '厨师', '质检']),
        awaySince: Math.min(2020, born + random.integer(18, 24)),
      };
    case 'OUTSTANDING_TALENT':
      return {
        field: random.pick(['企业经营', '医疗卫生', '教育', '科研', '法律', '文化艺术']),
        title: random.pick(['总经理', '主任医师', '高级教师', '工程师', '律师', '副教授']),
        standing: random.pick(['商会理事', '县人大代表', '先进个人', '行业协会会员']),
      };
  }
}

/** A day of a canvass round after the 18th birthday; of the last one for those who were not of age before it. */
function recordingDay(random: Random, { birthDate }: Person): string {
  const open = CANVASS_ROUNDS.filter(({ from }) => yearsAfter(birthDate, 18) <= from);
  const round = random.pick(open.length > 0 ? open : CANVASS_ROUNDS.slice(-1));
  return random.day(round.from, round.to);
}
