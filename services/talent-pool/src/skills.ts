// Skills as they are compared: one form of each character, lower case, each once; and what of a skill says its subject.
export function normalizeSkills(skills: readonly string[]): string[] {
  return [
    ...new Set(skills.map((skill) => skill.normalize('NFKC').trim().toLowerCase()).filter((skill) => skill !== '')),
  ];
}

/** What is done, not what about: 直播带货 and 直播卖货, 数学辅导 and 数学教师, 养蜂 and 蜜蜂养殖 are about the same. */
const DOING =
  /(?:种植|栽培|养殖|辅导|教学|教师|老师|家教|加工|制作|培训|指导|管理|管护|运营|经营|设计|策划|安装|维修|修理|开发|服务|技术|咨询|援助|带货|卖货|销售|运输|运营|师|工|接)$|^(?:养|种)/g;

/** The subject of a skill; the whole where nothing else is left. */
export function subjectOf(skill: string): string {
  const subject = skill.replace(DOING, '');
  return subject === '' ? skill : subject;
}

/** Whether two skills are about the same, though they are called otherwise. */
export function areRelated(one: string, other: string): boolean {
  const [mine, theirs] = [subjectOf(one), subjectOf(other)];
  if (mine.includes(theirs) || theirs.includes(mine)) return true;
  // 大棚蔬菜 and 蔬菜大棚.
  return mine.length > 2 && mine.length === theirs.length && [...mine].sort().join('') === [...theirs].sort().join('');
}
