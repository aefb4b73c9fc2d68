// What we write can be read back: by us without loss, by another reader as it should look, and by Excel without running anything.
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { codeColumn, integerColumn, yesNoColumn } from './column.ts';
import { dateColumn } from './date-column.ts';
import { residentIdColumn } from './identity-column.ts';
import { readRoster } from './read-roster.ts';
import { defineRoster, type RowOf } from './roster.ts';
import { textColumn } from './text-column.ts';
import { writeRejected, writeRosterCsv, writeRosterXlsx, writeTemplate } from './write-roster.ts';

const talents = defineRoster({
  name: '人才名单',
  key: ['idNumber'],
  columns: {
    name: textColumn({ header: '姓名', required: true, example: '张三' }),
    idNumber: residentIdColumn({ header: '身份证号' }),
    birthDate: dateColumn({ header: '出生日期' }),
    group: codeColumn({ header: '人群', catalogue: 'group', example: '高校大学生' }),
    member: yesNoColumn({ header: '是否团员' }),
    offers: integerColumn({ header: '意向数', least: -100 }),
  },
});
type Talent = RowOf<typeof talents.columns>;

const lists = {
  catalogues: {
    group: [
      { code: 'COLLEGE_STUDENT', zh: '高校大学生', en: 'College student' },
      { code: 'MIGRANT_WORKER', zh: '外出务工乡友', en: 'Migrant worker' },
    ],
  },
};
const options = { today: '2026-11-23', ...lists };

const csvOf = (rows: Talent[]) => Buffer.from([...writeRosterCsv(talents, rows, lists)].join(''));
const readerOf = (file: Uint8Array) => readXlsxFile(Buffer.from(file));

describe('a list', () => {
  /** Rows of values that the columns give, with signs that make formulas, quotes, separators and escapes. */
  const text = fc
    .string({
      unit: fc.constantFrom(...'王小明aA1', ...'=+-@\'"', ',', ';', '_x000D_', '<', '&', ' ', '，', '＝'),
      minLength: 1,
      maxLength: 20,
    })
    .map((drawn) => `${drawn.trim()}甲`);
  const row: fc.Arbitrary<Talent> = fc.record({
    name: text,
    idNumber: fc.constant(null),
    birthDate: fc.option(fc.constantFrom('2001-03-05', '2024-02-29')),
    group: fc.option(fc.constantFrom('COLLEGE_STUDENT', 'MIGRANT_WORKER')),
    member: fc.option(fc.boolean()),
    offers: fc.option(fc.integer({ min: -100, max: 100 })),
  });

  it.each([
    ['xlsx', (rows: Talent[]) => writeRosterXlsx(talents, rows, lists)],
    ['csv', async (rows: Talent[]) => csvOf(rows)],
  ])('written as %s and read again is the same list', async (format, write) => {
    const same = async (rows: Talent[]) => {
      const result = await readRoster(talents, await write(rows), `x.${format}`, options);
      expect(result.rows.map(({ values }) => values)).toEqual(rows);
    };
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), same), { numRuns: 100 });
  });

  it('holds no cell that a spreadsheet would run', async () => {
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'=1"];
    const rows = names.map((name) => ({
      name,
      idNumber: null,
      birthDate: null,
      group: null,
      member: null,
      offers: -5,
    }));
    const [sheet] = await readerOf(await writeRosterXlsx(talents, rows, lists));
    expect(sheet?.data.slice(1).map(([name]) => name)).toEqual(names.map((name) => `'${name}`));
    expect(csvOf(rows).toString()).toContain("\r\n'=1+1,,,,,-5\r\n");
    expect(csvOf([]).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });
});

describe('the template', () => {
  it('marks required columns, gives an example and explains each column in both languages', async () => {
    const [first, second] = await readerOf(await writeTemplate(talents, lists));
    expect(first).toMatchObject({ sheet: '人才名单' });
    expect(first?.data[0]).toEqual(['姓名*', '身份证号', '出生日期', '人群', '是否团员', '意向数']);
    expect(first?.data[1]?.slice(0, 2)).toEqual(['示例：张三', '11010519491231002X']);
    expect(second?.sheet).toBe('填写说明');
    expect(second?.data[4]).toEqual([
      '人群',
      '否 no',
      '从以下选一项：高校大学生、外出务工乡友。',
      expect.stringContaining('College student'),
    ]);
  });

  it('is read as a roster without rows: its example is passed over', async () => {
    const result = await readRoster(talents, await writeTemplate(talents, lists), 'x.xlsx', options);
    expect(result).toMatchObject({ refused: false, counts: { read: 0, examples: 1 }, problems: [{ code: 'NO_ROWS' }] });
  });
});

describe('the file to mend', () => {
  const bad =
    '标题\n姓名,备注,身份证号,是否团员,错误/Errors\n王,=1+1,11010519491231002X,是,\n李,"多行\n文字",1.1E+17,也许,旧错误\n';

  it('holds the rejected rows as they were and what is wrong with each', async () => {
    const result = await readRoster(talents, Buffer.from(bad), '一月.csv', options);
    const [sheet] = await readerOf(await writeRejected(talents, result));
    expect(sheet?.sheet).toBe('一月');
    expect(sheet?.data[0]).toEqual(['姓名', '备注', '身份证号', '是否团员', '错误/Errors']);
    expect(sheet?.data[1]?.slice(0, 4)).toEqual(['李', '多行\n文字', '1.1E+17', '也许']);
    expect(sheet?.data[1]?.[4]).toMatch(/^身份证号：.*\n是否团员：请填“是”或“否”。/);
    expect(sheet?.data).toHaveLength(2);
  });

  it('is refused as before when nothing was mended, and read when it was', async () => {
    const first = await readRoster(talents, Buffer.from(bad), 'x.csv', options);
    const again = await readRoster(talents, await writeRejected(talents, first), 'x.xlsx', options);
    expect(again.problems.map(({ code }) => code)).toEqual(first.problems.map(({ code }) => code));
    expect(again.unknownHeaders.map(({ header }) => header)).toEqual(['备注']);
    const mended = bad.replace('1.1E+17', '440524188001010014').replace('也许', '否');
    expect((await readRoster(talents, Buffer.from(mended), 'x.csv', options)).counts).toMatchObject({
      accepted: 2,
      rejected: 0,
    });
  });
});
