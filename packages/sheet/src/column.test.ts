// The habits of people who fill in rosters, one example each.
import { describe, expect, it } from 'vitest';
import { type Cell, tidy } from './cell.ts';
import { type Column, codeColumn, integerColumn, type ReadContext, textColumn, yesNoColumn } from './column.ts';
import { dateColumn } from './date-column.ts';
import { divisionColumn } from './division-column.ts';
import { mobileColumn, residentIdColumn } from './identity-column.ts';
import { Refusal } from './problem.ts';

const context: ReadContext = {
  today: '2026-11-23',
  catalogues: {
    group: [
      { code: 'COLLEGE_STUDENT', zh: '高校大学生', en: 'College student' },
      { code: 'MIGRANT_WORKER', zh: '外出务工乡友', en: 'Migrant worker' },
    ],
  },
  divisions: [
    { code: '520622000000', name: '玉屏侗族自治县' },
    { code: '520622103000', name: '朱家场镇' },
    { code: '520622103201', name: '谢桥村' },
    { code: '520622103202', name: '新店村' },
    { code: '520622104000', name: '田坪镇' },
    { code: '520622104201', name: '新店村' },
  ],
};

/** What a cell becomes: a value, or the code of what is wrong. */
function read(column: Column<unknown>, cell: Cell): unknown {
  const tidied = tidy(cell, 10_000);
  const value = tidied === null || tidied instanceof Refusal ? tidied : column.read(tidied, context);
  return value instanceof Refusal ? value.code : value;
}

const header = 'x';

describe.each<[string, Column<unknown>, [Cell, unknown][]]>([
  [
    'text',
    textColumn({ header, longest: 10 }),
    [
      ['  张 三 ', '张 三'],
      ['张\r\n三', '张 三'],
      ['ＡＢ１２（甲）', 'AB12（甲）'],
      ['\u200b张三\ufeff', '张三'],
      [' \u3000 ', null],
      [20260101, '20260101'],
      ['张\u0000三', 'CONTROL_CHARACTER'],
      ['张\u0007三', 'CONTROL_CHARACTER'],
      ['张\ud800三', 'CONTROL_CHARACTER'],
      ['一二三四五六七八九十多', 'CELL_TOO_LONG'],
      ['#N/A', 'CELL_ERROR'],
      ["'=1+1", '=1+1'],
    ],
  ],
  [
    'resident ID number',
    residentIdColumn({ header }),
    [
      ['11010519491231002X', '11010519491231002X'],
      ['11010519491231002x', '11010519491231002X'],
      [' 440524188001010014 ', '440524188001010014'],
      ['440524 18800101 0014', '440524188001010014'],
      ["'440524188001010014", '440524188001010014'],
      ['４４０５２４１８８００１０１００１４', '440524188001010014'],
      ['11010519491231002Ｘ', '11010519491231002X'],
      ['1.10E+17', 'RESIDENT_ID_DAMAGED'],
      ['1.1010519491231E+17', 'RESIDENT_ID_DAMAGED'],
      ['110105194912310000', 'RESIDENT_ID_DAMAGED'],
      [110105194912310000, 'RESIDENT_ID_DAMAGED'],
      ['110105491231002', 'RESIDENT_ID_15_DIGITS'],
      [110105491231002, 'RESIDENT_ID_15_DIGITS'],
      ['110105194912310021', 'RESIDENT_ID_CHECK_DIGIT'],
      ['110105194913310025', 'RESIDENT_ID_BIRTH_DATE'],
      ['110105202612310025', 'RESIDENT_ID_BIRTH_DATE'],
      ['1101051949', 'RESIDENT_ID_INVALID'],
      ['没有', 'RESIDENT_ID_INVALID'],
    ],
  ],
  [
    'mobile number',
    mobileColumn({ header }),
    [
      ['13800001234', '13800001234'],
      [13800001234, '13800001234'],
      ['+86 138-0000-1234', '13800001234'],
      ['8613800001234', '13800001234'],
      ['１３８００００１２３４', '13800001234'],
      ['1.38E+10', 'MOBILE_DAMAGED'],
      ['12800001234', 'MOBILE_INVALID'],
      ['0856-5222222', 'MOBILE_INVALID'],
      ['13800001234/13900001234', 'MOBILE_INVALID'],
    ],
  ],
  [
    'date',
    dateColumn({ header, latest: 'today' }),
    [
      ['2021-03-05', '2021-03-05'],
      ['2021/3/5', '2021-03-05'],
      ['2021.3.5', '2021-03-05'],
      ['2021年3月5日', '2021-03-05'],
      ['２０２１年３月５号', '2021-03-05'],
      ['20210305', '2021-03-05'],
      [20210305, '2021-03-05'],
      [44260, '2021-03-05'],
      ['44260', '2021-03-05'],
      ['2021/3/5 0:00:00', '2021-03-05'],
      ['2021-03-05T00:00:00.000Z', '2021-03-05'],
      ['2024-02-29', '2024-02-29'],
      ['2023-02-29', 'DATE_IMPOSSIBLE'],
      ['2021/4/31', 'DATE_IMPOSSIBLE'],
      ['2021年13月1日', 'DATE_IMPOSSIBLE'],
      ['2026-11-24', 'DATE_OUT_OF_RANGE'],
      ['1021-03-05', 'DATE_OUT_OF_RANGE'],
      ['3/5/2021', 'DATE_UNREADABLE'],
      ['2021年3月', 'DATE_UNREADABLE'],
      [2021, 'DATE_UNREADABLE'],
      [2021.3, 'DATE_UNREADABLE'],
      [202103, 'DATE_UNREADABLE'],
      ['不详', 'DATE_UNREADABLE'],
      [true, 'DATE_UNREADABLE'],
    ],
  ],
  [
    'code of a catalogue',
    codeColumn({ header, catalogue: 'group' }),
    [
      ['COLLEGE_STUDENT', 'COLLEGE_STUDENT'],
      ['高校大学生', 'COLLEGE_STUDENT'],
      ['高校 大学生', 'COLLEGE_STUDENT'],
      ['migrant worker', 'MIGRANT_WORKER'],
      ['学生', 'CODE_UNKNOWN'],
    ],
  ],
  [
    'integer',
    integerColumn({ header, most: 5000 }),
    [
      [12, 12],
      ['1,200', 1200],
      ['１２', 12],
      ['12.0', 12],
      ['-0', 0],
      ['12.5', 'INTEGER_INVALID'],
      ['1,2', 'INTEGER_INVALID'],
      ['十二', 'INTEGER_INVALID'],
      ['5001', 'INTEGER_OUT_OF_RANGE'],
      [-1, 'INTEGER_OUT_OF_RANGE'],
    ],
  ],
  [
    'yes or no',
    yesNoColumn({ header }),
    [
      ...['是', '√', '有', 'TRUE', 'Y', 1, true].map((cell): [Cell, unknown] => [cell, true]),
      ...['否', '×', '无', 'false', 'N', 0, false].map((cell): [Cell, unknown] => [cell, false]),
      ['也许', 'YES_NO_INVALID'],
    ],
  ],
  [
    'division',
    divisionColumn({ header }),
    [
      ['520622103201', '520622103201'],
      ['520622', '520622000000'],
      [520622103, '520622103000'],
      ['谢桥村', '520622103201'],
      ['朱家场镇谢桥村', '520622103201'],
      ['玉屏侗族自治县 / 朱家场镇 / 谢桥村', '520622103201'],
      ['田坪镇-新店村', '520622104201'],
      ['新店村', 'DIVISION_AMBIGUOUS'],
      ['无此村', 'DIVISION_UNKNOWN'],
    ],
  ],
])('%s', (_, column, examples) => {
  it.each(examples)('%j → %j', (cell, expected) => expect(read(column, cell)).toEqual(expected));
});

it('shows ID and mobile numbers masked only', () => {
  const shown = (column: Column<unknown>, cell: string) => (column.read(cell, context) as Refusal).shown;
  expect(shown(residentIdColumn({ header }), '110105194912310021')).toBe('**************0021');
  expect(shown(mobileColumn({ header }), '12800001234')).toBe('128****1234');
  expect(shown(residentIdColumn({ header }), '1949')).toBe('**************');
});

it('a catalogue that nobody gave is the mistake of the code, not of the file', () => {
  expect(() => codeColumn({ header, catalogue: 'none' }).read('x', context)).toThrow('none');
});
