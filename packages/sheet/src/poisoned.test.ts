// Files made to harm, or broken on the way: each is refused with a code, in little time and memory, and nothing throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textRow, workbook, workbookParts } from './files.fixture.ts';
import type { Limits } from './limits.ts';
import { readRoster } from './read-roster.ts';
import { defineRoster } from './roster.ts';
import { textColumn } from './text-column.ts';
import { writeZip } from './zip-writer.ts';

const roster = defineRoster({
  name: '名单',
  key: ['name'],
  columns: { name: textColumn({ header: '姓名', required: true }), town: textColumn({ header: '乡镇' }) },
});
const HEAD = textRow(1, ['姓名', '乡镇']);

const read = (file: Uint8Array, limits: Partial<Limits> = {}) =>
  readRoster(roster, file, 'x', { today: '2026-11-23', limits });
const codes = async (file: Uint8Array, limits?: Partial<Limits>) =>
  (await read(file, limits)).problems.map(({ code }) => code);

/** Changes a field of the first entry of the archive's directory. */
function tamper(file: Buffer, field: number, value: number): Buffer {
  const copy = Buffer.from(file);
  copy.writeUInt32LE(value, copy.indexOf('PK\u0001\u0002', 0, 'latin1') + field);
  return copy;
}

describe('a workbook', () => {
  it('that says it unpacks to gigabytes', async () => {
    const file = tamper(await workbook(HEAD), 24, 0xfffffff0);
    expect(await codes(file)).toEqual(['FILE_UNPACKS_TOO_LARGE']);
  });

  it('that unpacks to more than it says', async () => {
    const honest = await workbook(HEAD + textRow(2, ['x'.repeat(5000), '']));
    const size = honest.readUInt32LE(honest.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
    expect(await codes(tamper(honest, 24, size - 1))).toEqual(['FILE_UNPACKS_TOO_LARGE']);
  });

  it('that is a zip bomb', async () => {
    const zeros = function* () {
      yield HEAD;
      for (let n = 0; n < 300; n += 1) yield ' '.repeat(100_000);
    };
    const parts = workbookParts('').map((part) => (part.name.includes('sheet1') ? { ...part, text: zeros() } : part));
    expect(await codes(await writeZip(parts))).toEqual(['FILE_UNPACKS_TOO_LARGE']);
  });

  it('with a cell in the ten-billionth column', async () => {
    const file = await workbook(`${HEAD}<row r="2"><c r="ZZZZZZZ2"><v>1</v></c></row>`);
    expect(await codes(file)).toEqual(['TOO_MANY_COLUMNS']);
  });

  it('with a million columns', async () => {
    const cells = Array.from({ length: 1_000_000 }, (_, n) => `<c><v>${(n * 7919) % 1_000_003}</v></c>`).join('');
    expect(await codes(await workbook(`${HEAD}<row r="2">${cells}</row>`))).toEqual(['TOO_MANY_COLUMNS']);
  });

  it('with empty formatted cells far out, which Excel leaves behind, is read', async () => {
    const { counts } = await read(await workbook(`${HEAD}<row r="2"><c r="A2"><v>1</v></c><c r="XFD2" s="0"/></row>`));
    expect(counts.accepted).toBe(1);
  });

  it('with a row number past all rows is read without filling the gap', async () => {
    const { rows } = await read(await workbook(HEAD + textRow(999_999_999, ['王', ''])));
    expect(rows).toMatchObject([{ row: 999_999_999 }]);
  });

  it('with too many sheets, rows, or too much text', async () => {
    expect(await codes(await workbook(HEAD), { sheets: 0 })).toEqual(['TOO_MANY_SHEETS']);
    const rows = Array.from({ length: 50 }, (_, n) => textRow(n + 2, [`王${n}`, '朱家场镇'])).join('');
    expect(await codes(await workbook(HEAD + rows), { rows: 50 })).toEqual(['TOO_MANY_ROWS']);
    expect(await codes(await workbook(HEAD + rows), { characters: 100 })).toEqual(['TOO_MUCH_CONTENT']);
  });

  it('with a cell that is too long, or holds NUL', async () => {
    const file = await workbook(HEAD + textRow(2, ['长'.repeat(10_001), '']) + textRow(3, ['_x0000_王', '']));
    expect(await codes(file)).toEqual(['CELL_TOO_LONG', 'CONTROL_CHARACTER']);
  });

  it('with entities that would multiply is damaged or plain text, never expanded', async () => {
    const { rows } = await read(await workbook(HEAD + textRow(2, ['王&lol;', ''])));
    expect(rows).toMatchObject([{ values: { name: '王&lol;' } }]);
  });

  it.each([
    ['a text without end', `<row><c t="inlineStr"><is><t>${'x'.repeat(3_000_000)}`],
    ['tags without end', '<a>'.repeat(100_000)],
    ['a shared text that is not there', '<row><c t="s"><v>7</v></c></row>'],
    ['a cell without a place', '<row><c r="1"><v>7</v></c></row>'],
    ['no XML', '<row <<<'],
  ])('with %s', async (_, xml) => {
    expect(await codes(await workbook(xml))).toEqual(['FILE_DAMAGED']);
  });

  it('cut off, or with content that does not fit its checksum', async () => {
    const file = await workbook(HEAD + textRow(2, ['王', '']));
    expect(await codes(file.subarray(0, file.length - 30))).toEqual(['FILE_DAMAGED']);
    const [checksum, wrong] = [16, 1234];
    expect(await codes(tamper(file, checksum, wrong))).toEqual(['FILE_DAMAGED']);
  });

  it('with a password inside the archive', async () => {
    const file = tamper(await workbook(HEAD), 8, 1);
    expect(await codes(file)).toEqual(['FILE_ENCRYPTED']);
  });

  it('that is another kind of archive', async () => {
    expect(await codes(await writeZip([{ name: 'word/document.xml', text: ['<w/>'] }]))).toEqual(['FILE_NOT_A_ROSTER']);
  });
});

describe('another file', () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each<[string, Buffer, string]>([
    ['empty', Buffer.alloc(0), 'FILE_EMPTY'],
    ['an old .xls', ole, 'FILE_OLD_XLS'],
    ['an .xlsx with a password', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'FILE_ENCRYPTED'],
    ['a web page called .xls', Buffer.from('<html><table></table></html>'), 'FILE_NOT_A_ROSTER'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'FILE_NOT_A_ROSTER'],
    ['text with NUL bytes', Buffer.from('姓名,乡镇\n王\0,x\n'), 'FILE_NOT_A_ROSTER'],
    ['no text in any encoding', Buffer.from([0xd0, 0xff, 0xff, 0xff]), 'FILE_ENCODING_UNKNOWN'],
    [
      'CSV with an open quotation mark',
      Buffer.from(`姓名,乡镇\n"王,x\n${'李,y\n'.repeat(600_000)}`),
      'FILE_QUOTES_UNBALANCED',
    ],
    ['CSV with a million columns', Buffer.from(`姓名,乡镇\n${'1,'.repeat(900_000)}`), 'TOO_MANY_COLUMNS'],
  ])('%s', async (_, file, code) => {
    expect(await codes(file)).toEqual([code]);
  });

  it('larger than allowed, in memory and as a stream that is then left', async () => {
    let taken = 0;
    const endless = async function* () {
      for (;;) {
        taken += 1;
        yield Buffer.alloc(1024);
      }
    };
    const limits = { fileBytes: 10_240 };
    expect(await codes(Buffer.alloc(10_241), limits)).toEqual(['FILE_TOO_LARGE']);
    const { problems } = await readRoster(roster, endless(), 'x', { today: '2026-11-23', limits });
    expect(problems).toMatchObject([{ code: 'FILE_TOO_LARGE' }]);
    expect(taken).toBe(11);
  });
});

describe('whatever bytes arrive, an answer comes back', () => {
  const answers = async (file: Uint8Array) => {
    const { counts, rows, rejected } = await read(file);
    expect(counts.accepted + counts.rejected).toBe(rows.length + rejected.length);
  };
  /** Bytes in an archive that is in order, so that they reach the XML reader. */
  const asSheet = (xml: string) =>
    writeZip(workbookParts('').map((part) => (part.name.includes('sheet1') ? { ...part, text: [xml] } : part)));

  it('random ones', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), answers), { numRuns: 300 }));

  it('random ones after a known beginning', () => {
    const beginnings = fc.constantFrom('PK\u0003\u0004', '\ufeff姓名,乡镇\n', '姓名;乡镇\n"');
    const bytes = fc
      .tuple(beginnings, fc.uint8Array({ maxLength: 200 }))
      .map(([a, b]) => Buffer.concat([Buffer.from(a), b]));
    return fc.assert(fc.asyncProperty(bytes, answers), { numRuns: 300 });
  });

  it('a workbook with any bytes changed', async () => {
    const honest = await workbook(HEAD + textRow(2, ['王', '朱家场镇']));
    const changes = fc.array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
    const changed = changes.map((list) => {
      const copy = Buffer.from(honest);
      for (const [at, byte] of list) copy[at] = byte;
      return copy;
    });
    await fc.assert(fc.asyncProperty(changed, answers), { numRuns: 300 });
  });

  it('a sheet of random tags', () => {
    const tags = [
      '<row>',
      '<row r="x">',
      '</row>',
      '<c>',
      '<c r="B2" t="s">',
      '<c t="b"/>',
      '<c r="" s="9">',
      '</c>',
      '<v>',
      '</v>',
    ];
    const xml = fc.array(
      fc.constantFrom(...tags, '<is>', '<t>', '</t>', '</is>', '姓名', '1e999', '&#0;', '<![CDATA[x]]>', '<f/>'),
    );
    const files = xml.map((list) => `<sheetData>${list.join('')}</sheetData>`);
    return fc.assert(
      fc.asyncProperty(files, async (text) => answers(await asSheet(text))),
      { numRuns: 300 },
    );
  });
});
