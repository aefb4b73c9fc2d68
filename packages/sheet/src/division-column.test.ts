// Villages as people call them. The names are those of the code list of Yuping, with some of one name in two towns.
import { describe, expect, it } from 'vitest';
import type { DivisionName } from './column.ts';
import { divisionColumn } from './division-column.ts';
import { readCell } from './files.fixture.ts';
import type { Refusal } from './problem.ts';

const divisions: DivisionName[] = [
  { code: '520000000000', name: '贵州省' },
  { code: '520600000000', name: '铜仁市' },
  { code: '520622000000', name: '玉屏侗族自治县' },
  { code: '520622002000', name: '平溪街道' },
  { code: '520622002001', name: '文水社区居民委员会' },
  { code: '520622002003', name: '平溪社区居民委员会' },
  { code: '520622002205', name: '安坪村村民委员会' },
  { code: '520622003000', name: '大龙街道' },
  { code: '520622003001', name: '街上居民委员会' },
  { code: '520622003002', name: '大龙社区第一居民委员会' },
  { code: '520622003003', name: '大龙社区第二居民委员会' },
  { code: '520622003005', name: '德龙第一社区居民委员会' },
  { code: '520622100000', name: '新店镇' },
  { code: '520622100201', name: '新店村村民委员会' },
  { code: '520622100205', name: '新村社区居民委员会' },
  { code: '520622100209', name: '安坪村村民委员会' },
  { code: '520622103000', name: '亚鱼乡' },
  { code: '520622103201', name: '大龙村村民委员会' },
];
const column = divisionColumn({ header: '村' });
const read = (cell: string | number, within?: string) =>
  readCell(column, cell, { today: '2026-11-23', divisions, ...(within === undefined ? {} : { within }) });
const refusal = (cell: string) => column.read(cell, { today: '2026-11-23', divisions }) as Refusal;

describe('a division by its code or its official name', () => {
  it.each<[string | number, string]>([
    ['520622100201', '520622100201'],
    [520622100201, '520622100201'],
    ['520622100201.0', '520622100201'],
    ['520622', '520622000000'],
    [520622100, '520622100000'],
    ['新店村村民委员会', '520622100201'],
    ['新店镇新店村村民委员会', '520622100201'],
    ['玉屏侗族自治县 / 新店镇 / 新店村村民委员会', '520622100201'],
    ['新店镇', '520622100000'],
  ])('%j → %s', (cell, code) => expect(read(cell)).toBe(code));
});

describe('a village by a short name', () => {
  it.each([
    ['新店村', '520622100201'],
    ['新店', '520622100201'],
    ['新店村委会', '520622100201'],
    ['新店村村委会', '520622100201'],
    ['新店村民委员会', '520622100201'],
    ['新店村三组', '520622100201'],
    ['新店镇新店村', '520622100201'],
    ['新店镇-新店村', '520622100201'],
    ['新店镇（新店村）', '520622100201'],
    ['新店新店村', '520622100201'],
    ['玉屏县新店镇新店村', '520622100201'],
    ['玉屏侗族自治县新店村', '520622100201'],
    ['贵州省铜仁市玉屏侗族自治县新店镇新店村', '520622100201'],
    ['文水社区', '520622002001'],
    ['文水', '520622002001'],
    ['文水居委会', '520622002001'],
    ['文水社区居委会', '520622002001'],
    ['平溪街道办事处文水社区', '520622002001'],
    ['平溪', '520622002003'],
    ['街上社区', '520622003001'],
    ['街上居委会', '520622003001'],
    ['大龙第一社区', '520622003002'],
    ['大龙社区第一居委会', '520622003002'],
    ['大龙社区第2居委会', '520622003003'],
    ['德龙一社区', '520622003005'],
    ['新村', '520622100205'],
    ['平溪街道安坪村', '520622002205'],
    ['新店镇安坪', '520622100209'],
  ])('%j → %s', (cell, code) => expect(read(cell)).toEqual([code, 'DIVISION_SHORT_NAME']));

  it('of two with one name, the one in the division that the file is for', () => {
    expect(read('安坪村', '520622100')).toEqual(['520622100209', 'DIVISION_SHORT_NAME']);
    expect(read('安坪村', '520622103')).toBe('DIVISION_AMBIGUOUS');
  });
});

describe('refused, with the names that may be meant', () => {
  it.each([
    ['安坪村', 'DIVISION_AMBIGUOUS', '平溪街道安坪村、新店镇安坪村'],
    ['安坪村村民委员会', 'DIVISION_AMBIGUOUS', '平溪街道安坪村、新店镇安坪村'],
    ['新店社区', 'DIVISION_SIMILAR', '新店镇新店村'],
    ['文水村', 'DIVISION_SIMILAR', '平溪街道文水社区'],
    ['平溪街道新店村', 'DIVISION_SIMILAR', '新店镇新店村'],
    ['大龙社区第三居委会', 'DIVISION_UNKNOWN', '平溪街道文水社区'],
    ['无此村', 'DIVISION_UNKNOWN', '平溪街道文水社区'],
    ['村', 'DIVISION_UNKNOWN', '平溪街道文水社区'],
    ['新'.repeat(9000), 'DIVISION_UNKNOWN', '平溪街道文水社区'],
  ])('%j → %s', (cell, code, named) => {
    const { code: got, zh, en } = refusal(cell);
    expect(got).toBe(code);
    expect(zh).toContain(named);
    expect(en).toContain(named);
  });
});

it('asks in the template for a form that is read', () => {
  const example = column.example({ divisions });
  expect(column.explain({ divisions }).zh).toContain(example);
  expect(column.explain({ divisions }).en).toContain(example);
  expect(read(example)).toEqual(['520622002001', 'DIVISION_SHORT_NAME']);
});

it('finds every division by its code and its path of names', () => {
  for (const { code, name } of divisions) {
    expect(read(code)).toBe(code);
    const path = [6, 9, 12].flatMap((length) => {
      const above = divisions.find((one) => one.code === code.slice(0, length).padEnd(12, '0'));
      return above === undefined ? [] : [above.name];
    });
    expect(read([...new Set([...path, name])].join(''))).toSatisfy(
      (value: unknown) => value === code || (Array.isArray(value) && value[0] === code),
    );
  }
});
