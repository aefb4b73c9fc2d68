// Files as offices and programs make them: every row is read as it was meant, noted where it was read differently, or refused.
import { describe, expect, it } from 'vitest';
import { codesColumn } from './column.ts';
import { dateColumn } from './date-column.ts';
import { divisionColumn } from './division-column.ts';
import { textRow, workbook, workbookParts } from './files.fixture.ts';
import { mobileColumn, residentIdColumn } from './identity-column.ts';
import { readRoster } from './read-roster.ts';
import { defineRoster } from './roster.ts';
import { nameColumn, textColumn } from './text-column.ts';
import { writeZip } from './zip-writer.ts';

const roster = defineRoster({
  name: '名单',
  key: ['id'],
  columns: {
    name: nameColumn({ header: '姓名', required: true }),
    id: residentIdColumn({ header: '身份证号', required: true }),
    phone: mobileColumn({ header: '手机号', required: true }),
    village: divisionColumn({ header: '所在村（社区）', aliases: ['所在村'] }),
    skills: codesColumn({ header: '技能', catalogue: 'skill' }),
    place: textColumn({ header: '现居地' }),
    since: dateColumn({ header: '开始日期' }),
    guardian: nameColumn({ header: '监护人姓名' }),
    guardianPhone: mobileColumn({ header: '监护人手机号' }),
  },
});
const options = {
  today: '2026-11-23',
  divisions: [
    { code: '520622100000', name: '新店镇' },
    { code: '520622100201', name: '新店村村民委员会' },
  ],
  catalogues: { skill: [{ code: 'FIRST_AID', zh: '急救', en: 'First aid' }] },
};
const [WANG, LI, FITS] = ['11010519491231002X', '440524188001010014', '520622199001013000'];
const HEAD = ['姓名', '身份证号', '手机号', '所在村'];
const ROWS = [
  ['王小明', WANG, '13800001234', '新店村'],
  ['李四', LI, '13800001235', '520622100201'],
];

const read = (content: Uint8Array, fileName = '名单.csv') => readRoster(roster, content, fileName, options);
const readCsv = (text: string) => read(Buffer.from(text));
const readXlsx = async (...args: Parameters<typeof workbook>) => read(await workbook(...args), '名单.xlsx');
const names = ({ rows }: Awaited<ReturnType<typeof read>>) => rows.map(({ values }) => values.name);
const noted = ({ notes }: Awaited<ReturnType<typeof read>>) =>
  notes.map(({ header, code, count, cells }) => [header, code, count, cells[0]?.shown, cells[0]?.readAs]);
const csv = (separator: string, eol: string, ...more: string[]) =>
  [HEAD, ...ROWS].map((cells) => [...cells, ...more].join(separator)).join(eol) + eol;

describe('CSV', () => {
  it.each([
    ['LF', csv(',', '\n')],
    ['CRLF', csv(',', '\r\n')],
    ['CR', csv(',', '\r')],
    ['CRLF after the header and LF after it', csv(',', '\n').replace('\n', '\r\n')],
    ['LF after the header and CRLF after it', csv(',', '\r\n').replace('\r\n', '\n')],
    ['CR and CRLF', csv(',', '\r\n').replace('\r\n', '\r')],
    ['no line end after the last row', csv(',', '\n').trimEnd()],
    ['many semicolons inside cells', csv(',', '\n', '急救;烹饪;摄影;书法;驾驶;其他')],
    ['many commas inside quoted cells', csv(';', '\n', '"急救,烹饪,摄影,书法,驾驶,其他"')],
    ['commas in a title', `名单,2026,新店镇,志愿者,第一期,共二人\n${csv(';', '\n')}`],
    ['vertical bars', csv('|', '\n')],
    ['full-width commas', csv('，', '\n')],
    ['tabs', csv('\t', '\n')],
  ])('%s: no row is lost', async (_, text) => {
    expect(names(await readCsv(text))).toEqual(['王小明', '李四']);
  });

  const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
  it.each([
    ['UTF-16 little-endian without a mark', Buffer.from(csv(',', '\r\n'), 'utf16le')],
    ['UTF-16 big-endian', bigEndian(`\ufeff${csv('\t', '\r\n')}`)],
    ['UTF-16 big-endian without a mark', bigEndian(csv(',', '\r\n'))],
  ])('%s', async (_, file) => expect(names(await read(file))).toEqual(['王小明', '李四']));

  it('is refused when a quotation mark swallows rows', async () => {
    const lines = csv(',', '\n').split('\n');
    const text = [lines[0], `"${lines[1]}`, lines[2], `赵六",${LI},13800001236,新店村`].join('\n');
    expect((await readCsv(text)).problems).toMatchObject([{ code: 'FILE_QUOTES_UNBALANCED' }]);
  });

  it('has a line break and quotation marks within a cell', async () => {
    const result = await readCsv(`${HEAD},现居地\n${ROWS[0]},"东莞\n""老"" 街"\n王"小"明,${LI},13800001235,,`);
    expect(result.rows.map(({ values }) => [values.name, values.place])).toEqual([
      ['王小明', '东莞 "老" 街'],
      ['王"小"明', null],
    ]);
    expect(noted(result)).toContainEqual(['现居地', 'TEXT_TIDIED', 1, '东莞 "老" 街', '东莞 "老" 街']);
  });
});

describe('an ID number that a program has rounded', () => {
  it('is refused in a numeric cell, though its check digit fits', async () => {
    const cells = `<c r="B2"><v>${FITS}</v></c><c r="C2"><v>13800001234</v></c>`;
    const { problems } = await readXlsx(`${textRow(1, HEAD)}<row r="2"><c r="A2" t="str"><v>王</v></c>${cells}</row>`);
    expect(problems).toMatchObject([{ code: 'RESIDENT_ID_DAMAGED', shown: '****************00' }]);
  });

  it('is noted in a text column without damage, and refused in one with damage', async () => {
    const whole = await readCsv(`${HEAD}\n王,${FITS},13800001234,\n李,${LI},13800001235,`);
    expect(noted(whole)).toEqual([
      ['身份证号', 'RESIDENT_ID_ENDS_IN_ZEROS', 1, '****************00', '****************00'],
    ]);
    const damaged = await readCsv(
      `${HEAD}\n王,${FITS},13800001234,\n李,4.40524E+17,13800001235,\n张,${WANG},13800001236,`,
    );
    expect(names(damaged)).toEqual(['张']);
    expect(damaged.counts).toMatchObject({ read: 3, accepted: 1, rejected: 2, problems: 2 });
    expect(damaged.problems.map(({ row, code }) => [row, code]).sort()).toEqual([
      [2, 'RESIDENT_ID_DAMAGED'],
      [3, 'RESIDENT_ID_DAMAGED'],
    ]);
  });
});

describe('a workbook', () => {
  const inColumns = (row: number, cells: readonly (string | null)[]) => textRow(row, cells);
  const merged = (...ranges: string[]) => ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  /** Rows with the merged ranges behind them, as a worksheet has them. */
  const withMerges = (rows: string, ...ranges: string[]) =>
    `${rows}</sheetData><mergeCells count="${ranges.length}">${merged(...ranges)}</mergeCells><sheetData>`;

  it('has its parts under other names, and zip64 records', async () => {
    const renamed = workbookParts(textRow(1, HEAD) + textRow(2, ROWS[0] as string[])).map(({ name, text }) => ({
      name: name.replace('xl/workbook.xml', 'book/main.xml').replace(/^xl\/_rels\/workbook/, 'book/_rels/main'),
      text: [...text].map((part) => part.replaceAll('"worksheets/', '"/xl/worksheets/')),
    }));
    const root = '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="book/main.xml"/></Relationships>';
    const file = await writeZip([{ name: '_rels/.rels', text: [root] }, ...renamed]);
    expect(names(await read(file))).toEqual(['王小明']);
    expect(names(await read(toZip64(file)))).toEqual(['王小明']);
    for (let length = 0; length < 60; length += 1)
      expect((await read(toZip64(file).subarray(0, -length - 1))).problems).toHaveLength(1);
  });

  it('has a header over two rows, merged or not', async () => {
    const upper = ['序号', '个人信息', null, '手机号', '所在村', '监护人', null];
    const lower = [null, '姓名', '身份证号', null, null, '姓名', '手机号'];
    const data = ['1', ...(ROWS[0] as string[]), '张大明', '13900001234'];
    const rows = inColumns(1, upper) + inColumns(2, lower) + inColumns(3, data);
    for (const sheet of [rows, withMerges(rows, 'A1:A2', 'B1:C1', 'D1:D2', 'E1:E2', 'F1:G1')]) {
      const { rows: read, unknownHeaders, sheets } = await readXlsx(sheet);
      expect(read).toMatchObject([
        { row: 3, values: { name: '王小明', guardian: '张大明', guardianPhone: '13900001234' } },
      ]);
      expect(unknownHeaders.map(({ header }) => header)).toEqual(['序号']);
      expect(sheets).toMatchObject([{ outcome: 'READ', headerRow: 2 }]);
    }
  });

  it('has a complete header below one that only looks like a header', async () => {
    const result = await readXlsx(
      inColumns(1, ['姓名', '手机号']) +
        inColumns(2, ['张三', '13800001236']) +
        inColumns(4, HEAD) +
        inColumns(5, ROWS[0] as string[]),
    );
    expect(names(result)).toEqual(['王小明']);
  });

  it('repeats its header for printing', async () => {
    const [first = [], second = []] = ROWS;
    expect(
      names(await readXlsx([HEAD, first, HEAD, second].map((cells, at) => textRow(at + 1, cells)).join(''))),
    ).toEqual(['王小明', '李四']);
  });

  it('has a village merged over rows: each takes it, and blank rows stay blank', async () => {
    const [first = [], second = []] = ROWS;
    const rows =
      textRow(1, HEAD) + textRow(2, first) + textRow(3, [...second.slice(0, 3), null]) + '<row r="4"><c r="D4"/></row>';
    const result = await readXlsx(withMerges(rows, 'D2:D4'));
    expect(result.rows.map(({ values }) => values.village)).toEqual(['520622100201', '520622100201']);
    expect(result.counts.read).toBe(2);
    expect(noted(result)).toEqual([
      ['所在村（社区）', 'DIVISION_SHORT_NAME', 2, '新店村', '新店镇新店村'],
      ['所在村（社区）', 'CELL_MERGED', 1, null, '新店村'],
    ]);
  });

  it('has hidden rows: skipped and noted', async () => {
    const [first = [], second = []] = ROWS;
    const hidden = textRow(3, second).replace('<row ', '<row hidden="1" ');
    const result = await readXlsx(textRow(1, HEAD) + textRow(2, first) + hidden);
    expect(result.counts.read).toBe(1);
    const [hiddenRow] = result.notes.filter(({ code }) => code === 'ROW_HIDDEN');
    expect(hiddenRow).toMatchObject({ count: 1, cells: [{ sheet: '名单', row: 3 }] });
  });
});

it('reads a word for nothing as an empty cell where a column may be empty, with a note', async () => {
  const head = [...HEAD, '技能', '现居地', '开始日期', '监护人手机号'];
  const marks = ['无', '/', '—', '暂无', 'N/A', '／'];
  for (const mark of marks) {
    const result = await readCsv(`${head}\n王小明,${WANG},13800001234,${mark},${mark},${mark},${mark},${mark}`);
    expect(result.rows.map(({ values }) => values)).toMatchObject([
      { village: null, skills: null, place: null, since: null, guardianPhone: null },
    ]);
    expect(result.notes.map(({ code }) => code)).toEqual(marks.slice(0, 5).map(() => 'READ_AS_EMPTY'));
  }
  expect((await readCsv(`${HEAD}\n王小明,无,13800001234,`)).problems).toMatchObject([{ code: 'RESIDENT_ID_INVALID' }]);
});

it('groups notes by column and reason, lists a hundred cells and counts the others', async () => {
  const rows = Array.from({ length: 150 }, (_, n) => `王,${WANG},13800001234,新店村,,第\u3000${n} 号`);
  const result = await readRoster(
    { ...roster, key: [] },
    Buffer.from([`${HEAD},技能,现居地`, ...rows].join('\n')),
    'x.csv',
    options,
  );
  expect(result.notes).toMatchObject([
    { code: 'DIVISION_SHORT_NAME', header: '所在村（社区）', count: 150 },
    { code: 'TEXT_TIDIED', header: '现居地', count: 150 },
  ]);
  expect(result.notes.map(({ cells }) => cells.length)).toEqual([100, 100]);
});

/** The same archive with a zip64 end record, and sizes and offsets in zip64 extra fields (APPNOTE 4.5.3). */
function toZip64(file: Buffer): Buffer {
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const [count, start] = [file.readUInt16LE(end + 10), file.readUInt32LE(end + 16)];
  const entries: Buffer[] = [];
  for (let at = start; entries.length < count; ) {
    const length = 46 + file.readUInt16LE(at + 28);
    const entry = Buffer.from(file.subarray(at, at + length));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((field, n) => {
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(field)), 4 + n * 8);
      entry.writeUInt32LE(0xffffffff, field);
    });
    entry.writeUInt16LE(28, 30);
    entries.push(Buffer.concat([entry, extra]));
    at += length;
  }
  const directory = Buffer.concat(entries);
  const record = Buffer.alloc(76);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(start), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(start + directory.length), 64);
  const tail = Buffer.from(file.subarray(end));
  tail.writeUInt16LE(0xffff, 10);
  tail.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([file.subarray(0, start), directory, record, tail]);
}
