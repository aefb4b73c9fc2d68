// Short names of administrative divisions: 新店村村民委员会 is called 新店村, 新店村委会 and 新店.
import { toHalfWidth } from './cell.ts';

/** Suffixes of a village's committee, from long to short. */
const VILLAGE_COMMITTEE = /(?:村民委员会|村委会|村委)$/;
const COMMUNITY_COMMITTEE = /(?:居民委员会|社区居委会|居委会|居委)$/;
/** 新店村三组, 新店村村民小组第3组: a part of the village. */
const GROUP = /(?:第?[一二三四五六七八九十\d]{1,3}(?:村民)?(?:小组|组)|村民小组)$/;
const AREA = /(?:人民政府|街道办事处|街道办|办事处|街道|自治县|自治州|地区|新区|特区|民族乡|镇|乡|县|区|市|州|省)$/;
const PEOPLE = /(?:侗|苗|布依|土家|仡佬|水|彝|回|瑶|壮|白|满|蒙古|畲|毛南|仫佬|羌|哈尼|傣|藏|维吾尔|朝鲜|各|民)族$/;

/** The text without spaces and the signs between the names of a path. */
export function pathKey(text: string): string {
  return toHalfWidth(text).replace(/[\s/\\>›»|、，,·()（）_—–-]+/g, '');
}

/** The name of a village without the words for its kind, and that kind: V a village, S a community, null when the text says none. */
export interface VillageName {
  readonly stem: string;
  readonly kind: 'V' | 'S' | null;
}

export function villageName(text: string): VillageName {
  const name = text.replace(GROUP, '');
  if (VILLAGE_COMMITTEE.test(name))
    return { stem: stemOf(name.replace(VILLAGE_COMMITTEE, '').replace(/(?<=.)村$/, '')), kind: 'V' };
  if (COMMUNITY_COMMITTEE.test(name))
    return { stem: stemOf(name.replace(COMMUNITY_COMMITTEE, '').replace(/(?<=.)社区$/, '')), kind: 'S' };
  if (/.社区$/.test(name)) return { stem: stemOf(name.replace(/社区$/, '')), kind: 'S' };
  if (/.村$/.test(name)) return { stem: stemOf(name.replace(/村$/, '')), kind: 'V' };
  return { stem: stemOf(name), kind: null };
}

/** 大龙社区第一 and 大龙1 → 大龙一. */
function stemOf(name: string): string {
  return name
    .replace(/社区/g, '')
    .replace(/第(?=[一二三四五六七八九十\d])/g, '')
    .replace(/[1-9](?!\d)/g, (digit) => '一二三四五六七八九'[Number(digit) - 1] as string);
}

/** Short names of a town, county, prefecture or province: 玉屏侗族自治县 → 玉屏县, 玉屏自治县, 玉屏. */
export function areaNames(name: string): string[] {
  const suffix = AREA.exec(name)?.[0] ?? '';
  const body = suffix === '' ? name : name.slice(0, -suffix.length);
  let stem = body;
  while (PEOPLE.test(stem)) stem = stem.replace(PEOPLE, '');
  const names = [name, `${stem}${suffix}`, stem];
  if (/^(?:自治|特区|新区|民族)/.test(suffix)) names.push(`${stem}${suffix.slice(-1)}`);
  if (suffix === '街道') names.push(`${stem}办事处`, `${stem}街道办`, `${stem}街道办事处`);
  return [...new Set(names)].filter((one) => one.length > 1);
}
