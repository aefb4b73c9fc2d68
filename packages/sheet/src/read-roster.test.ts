// Whole files as people send them: what is found in them, and what comes back to be mended.
import { Readable } from 'node:stream';
import { describe, expect, expectTypeOf, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { integerColumn } from './column.ts';
import { dateColumn } from './date-column.ts';
import { encodeGbk, textRow, workbook } from './files.fixture.ts';
import { mobileColumn, residentIdColumn } from './identity-column.ts';
import { readRoster } from './read-roster.ts';
import { defineRoster, type RowOf } from './roster.ts';
import { textColumn } from './text-column.ts';

const volunteers = defineRoster({
  name: '志愿者名单',
  key: ['idNumber'],
  columns: {
    name: textColumn({ header: '姓名', aliases: ['名字', 'Name'], required: true }),
    idNumber: residentIdColumn({ header: '身份证号', aliases: ['身份证号码'], required: true }),
    mobile: mobileColumn({ header: '手机号' }),
    birthDate: dateColumn({ header: '出生日期', latest: 'today' }),
    hours: integerColumn({ header: '服务时长' }),
  },
});
const options = { today: '2026-11-23' };
const [WANG, LI] = ['11010519491231002X', '440524188001010014'];

const read = (content: Buffer, fileName = '名单.xlsx') => readRoster(volunteers, content, fileName, options);
const readCsv = (text: string) => read(Buffer.from(text), '名单.csv');

it('infers the row: required columns are there, others may be null', () => {
  expectTypeOf<RowOf<typeof volunteers.columns>>().toEqualTypeOf<{
    readonly name: string;
    readonly idNumber: string;
    readonly mobile: string | null;
    readonly birthDate: string | null;
    readonly hours: number | null;
  }>();
});

it('refuses a definition in which two columns answer to one header', () => {
  const columns = { name: textColumn({ header: '姓名' }), other: textColumn({ header: '名', aliases: ['姓 名*'] }) };
  expect(() => defineRoster({ name: 'x', key: [], columns })).toThrow('"name" and "other"');
});

it('passes over the total and the signatures below a list, and nobody who is in it', async () => {
  const text = `姓名,身份证号,手机号\n王小明,${WANG},\n合计,,1人\n填表人：李四,,审核人：张三\n合计,${LI},\n王五,,`;
  const { rows, problems, rejected } = await readCsv(text);
  expect(rows.map(({ row }) => row)).toEqual([2, 5]);
  expect(rejected.map(({ row }) => row)).toEqual([6]);
  expect(problems).toMatchObject([{ row: 6, code: 'REQUIRED' }]);
});

describe('an honest workbook', () => {
  it('has title rows, a date by its format, an ID number as text, empty rows; rows are numbered as shown', async () => {
    const data = [
      [{ value: '玉屏侗族自治县志愿者名单', columnSpan: 5 }, null, null, null, null],
      [],
      [
        { value: '姓名\n（必填）' },
        { value: '身份证 号码 *' },
        { value: '出生日期（如2001-01-01）' },
        { value: '备 注' },
      ],
      [
        '王 小明 ',
        { value: WANG, type: String },
        { value: new Date('1949-12-31T00:00:00Z'), type: Date, format: 'yyyy"年"m"月"d"日"' },
      ],
      [],
      ['李四', { value: LI, type: String }, { value: 44260 }, '好'],
    ];
    const { rows, problems, unknownHeaders, counts, sheets } = await read(
      await writeXlsxFile(data, { sheet: '一' }).toBuffer(),
    );
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      {
        sheet: '一',
        row: 4,
        cells: ['王 小明 ', WANG, '1949-12-31'],
        values: { name: '王 小明', idNumber: WANG, mobile: null, birthDate: '1949-12-31', hours: null },
      },
      {
        sheet: '一',
        row: 6,
        values: { name: '李四', idNumber: LI, mobile: null, birthDate: '2021-03-05', hours: null },
      },
    ]);
    expect(unknownHeaders).toEqual([{ sheet: '一', column: 'D', header: '备 注' }]);
    expect(counts).toEqual({ read: 2, accepted: 2, rejected: 0, examples: 0, problems: 0 });
    expect(sheets[0]).toMatchObject({ name: '一', outcome: 'READ', headerRow: 3 });
  });

  it('has several sheets: those with a header are read, the others reported', async () => {
    const head = ['姓名', '身份证号'];
    const file = await writeXlsxFile([
      { sheet: '一村', data: [head, ['王', WANG]] },
      { sheet: '统计', data: [['合计', 2]] },
      { sheet: '二村', data: [head, ['李', LI], ['王', WANG]] },
    ]).toBuffer();
    const { rows, sheets, problems } = await read(file);
    expect(rows.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['一村', 2],
      ['二村', 2],
    ]);
    expect(sheets.map(({ outcome }) => outcome)).toEqual(['READ', 'NO_HEADER', 'READ']);
    expect(problems).toMatchObject([
      {
        sheet: '二村',
        row: 3,
        code: 'DUPLICATE_IN_FILE',
        zh: '本行与工作表“一村”第 2 行的身份证号相同，请核对后只保留一行。',
      },
    ]);
  });

  it('counts dates from 1904 where an old Mac wrote it', async () => {
    const file = await workbook(
      `${textRow(1, ['姓名', '身份证号', '出生日期'])}<row r="2"><c r="C2" s="1"><v>42798</v></c></row>`,
      { workbook: '<workbookPr date1904="1"/>', styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>' },
    );
    expect((await read(file)).rejected[0]?.cells).toEqual([null, null, '2021-03-05']);
  });

  it('has formulas: their saved value counts, and none is ever evaluated', async () => {
    const file = await workbook(
      textRow(1, ['姓名', '身份证号', '服务时长']) +
        `<row r="2"><c r="A2" t="str"><f>"王"&amp;B9</f><v>王</v></c><c r="B2" t="s"><v>0</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>` +
        `<row r="3"><c r="A3" t="str"><f>CONCAT(A1)</f></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
      { shared: `<si><r><t>1101051949</t></r><r><t>1231002X</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>` },
    );
    const { rows, problems } = await read(file);
    expect(rows).toMatchObject([{ values: { name: '王', idNumber: WANG, hours: 2 } }]);
    expect(problems.map(({ column, code }) => [column, code])).toEqual([
      ['A', 'CELL_ERROR'],
      ['B', 'CELL_ERROR'],
    ]);
  });

  it('arrives as a stream as well', async () => {
    const file = await workbook(textRow(1, ['姓名', '身份证号']) + textRow(2, ['王', WANG]));
    const stream = Readable.from([file.subarray(0, 100), file.subarray(100)]);
    expect((await readRoster(volunteers, stream, 'x.xlsx', options)).counts.accepted).toBe(1);
  });
});

describe('CSV', () => {
  const text = `姓名,身份证号,手机号\r\n王小明,="${WANG}",+86 138 0000 1234\r\n\r\n"李,四",${LI}\t,\r\n`;
  const expected = [
    { sheet: '名单', row: 2, values: { name: '王小明', idNumber: WANG, mobile: '13800001234' } },
    { sheet: '名单', row: 4, values: { name: '李,四', idNumber: LI, mobile: null } },
  ];

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['GBK', encodeGbk(text)],
    ['Unicode text of Excel', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['semicolons', Buffer.from(text.replace(/,(?!四)/g, ';'))],
    ['tabs', Buffer.from(text.replace(/,(?!四)/g, '\t').replace(/\t\t/g, '\t'))],
  ])('in %s', async (_, file) => {
    const { rows, problems } = await read(file, '名单.csv');
    expect(problems).toEqual([]);
    expect(rows).toMatchObject(expected);
  });
});

describe('what is wrong', () => {
  it('is said by sheet, row, column, code and what to do, without showing the ID number', async () => {
    const { problems, rejected, counts } = await readCsv(`姓名,身份证号,出生日期\n王,1.10105E+17,2021/2/30\n,${LI},\n`);
    expect(problems).toMatchObject([
      {
        sheet: '名单',
        row: 2,
        column: 'B',
        key: 'idNumber',
        header: '身份证号',
        code: 'RESIDENT_ID_DAMAGED',
        shown: '******************',
      },
      { sheet: '名单', row: 2, column: 'C', code: 'DATE_IMPOSSIBLE', shown: '2021/2/30' },
      { sheet: '名单', row: 3, column: 'A', code: 'REQUIRED', shown: null },
    ]);
    expect(problems[0]?.zh).toContain('设为“文本”格式');
    expect(rejected.map(({ row }) => row)).toEqual([2, 3]);
    expect(counts).toMatchObject({ read: 2, accepted: 0, rejected: 2, problems: 3 });
  });

  it('names both rows of a duplicate and accepts the first', async () => {
    const { rows, problems } = await readCsv(`姓名,身份证号\n王,${WANG}\n李,${LI}\n王,${WANG.toLowerCase()}\n`);
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(problems).toMatchObject([
      {
        row: 4,
        column: null,
        code: 'DUPLICATE_IN_FILE',
        en: 'This row and row 2 have the same 身份证号: check them and keep one.',
      },
    ]);
  });

  it('names each required column that is missing, once, and reads no rows', async () => {
    const { rows, rejected, problems } = await readCsv(`姓名,手机号\n王,13800001234\n李,13800001235\n`);
    expect(problems).toMatchObject([
      { row: 1, code: 'HEADER_MISSING', zh: '缺少必填列“身份证号”，请补上该列后再导入。' },
    ]);
    expect([...rows, ...rejected]).toEqual([]);
  });

  it('names a column that is there twice', async () => {
    const { problems } = await readCsv(`姓名,身份证号,名字\n王,${WANG},王\n`);
    expect(problems).toMatchObject([
      { code: 'HEADER_TWICE', zh: '“姓名”一列出现了两次（A 列和 C 列），请只保留一列。' },
    ]);
  });

  it.each([
    ['no header', '合计,2\n', 'HEADER_NOT_FOUND'],
    ['a header below twenty rows', `${'x,y\n'.repeat(20)}姓名,身份证号\n`, 'HEADER_NOT_FOUND'],
    ['a header only', '姓名,身份证号\n', 'NO_ROWS'],
  ])('is %s', async (_, text, code) => {
    expect((await readCsv(text)).problems).toMatchObject([{ code }]);
  });

  it('is listed up to a limit and counted beyond it', async () => {
    const text = `姓名,身份证号\n${'王,\n'.repeat(5)}`;
    const { problems, counts } = await readRoster(volunteers, Buffer.from(text), 'x.csv', {
      ...options,
      limits: { problems: 2 },
    });
    expect(problems).toHaveLength(2);
    expect(counts).toMatchObject({ rejected: 5, problems: 5 });
  });
});
