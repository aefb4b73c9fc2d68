// The talent pool of the Kite plan: three groups, one primary group a person.
import type { Talent } from '@chunhui/talent-pool';
import type { County } from './county.ts';
import { AS_OF, yearsAfter } from './days.ts';
import { castByAge, type People, type Person } from './people.ts';
import { Random, rowId } from './random.ts';

/** The canvass rounds 摸排 in which people were found. */
const CANVASS_ROUNDS = [
  { from: '2019-07-15', to: '2019-08-31' },
  { from: '2020-01-10', to: '2020-02-20' },
  { from: '2021-02-01', to: '2021-03-05' },
  { from: '2021-07-10', to: '2021-09-10' },
];

interface GroupProfile {
  readonly ages: readonly [number, number];
  readonly places: readonly string[];
}

const PROFILES: Readonly<Record<Talent['group'], GroupProfile>> = {
  COLLEGE_STUDENT: {
    ages: [18, 24],
    places: ['贵州贵阳', '贵州铜仁', '贵州遵义', '贵州凯里', '湖南长沙', '重庆', '四川成都', '湖北武汉', '陕西西安'],
  },
  MIGRANT_WORKER: {
    ages: [21, 46],
    places: ['广东东莞', '广东深圳', '广东佛山', '浙江宁波', '浙江温州', '福建泉州', '江苏昆山', '上海', '湖南怀化'],
  },
  OUTSTANDING_TALENT: {
    ages: [27, 58],
    places: ['贵州贵阳', '贵州铜仁', '北京', '上海', '广东广州', '江苏苏州', '重庆', '湖南长沙'],
  },
};

/** The pool: who is in it by group, and a few who asked to be taken out. */
export function createTalents({ code, plan }: County, people: People): Talent[] {
  const random = new Random(`${code}/talents`);
  const wanted = [
    ...(Object.keys(PROFILES) as Talent['group'][]).map((group) => ({ group, count: plan.talents[group], isIn: true })),
    { group: 'MIGRANT_WORKER' as const, count: plan.removedTalents, isIn: false },
  ];
  const free = new Set(people.circle);
  const talents: Talent[] = [];
  for (const { group, count, isIn } of wanted) {
    const { ages, places } = PROFILES[group];
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
      });
    }
  }
  return talents;
}

/** A day of a canvass round after the 18th birthday; of the last one for those who were not of age before it. */
function recordingDay(random: Random, { birthDate }: Person): string {
  const open = CANVASS_ROUNDS.filter(({ from }) => yearsAfter(birthDate, 18) <= from);
  const round = random.pick(open.length > 0 ? open : CANVASS_ROUNDS.slice(-1));
  return random.day(round.from, round.to);
}
