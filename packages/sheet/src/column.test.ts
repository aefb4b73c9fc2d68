// One example for each habit of people who fill in rosters.
import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { type Column, codeColumn, integerColumn, type ReadContext, yesNoColumn } from './column.ts';
import { readCell } from './files.fixture.ts';
import { mobileColumn, residentIdColumn } from './identity-column.ts';
import type { Refusal } from './problem.ts';
import { nameColumn, textColumn } from './text-column.ts';

const context: ReadContext = {
  today: '2026-11-23',
  catalogues: {
    group: [
      { code: 'COLLEGE_STUDENT', zh: '高校大学生', en: 'College student' },
      { code: 'MIGRANT_WORKER', zh: '外出务工乡友', en: 'Migrant worker' },
    ],
  },
};
const read = (column: Column<unknown>, cell: Cell) => readCell(column, cell, context);

const header = 'x';
/** A valid ID number that ends in 000. */
const FITS = '520622199001013000';

describe.each<[string, Column<unknown>, [Cell, unknown][]]>([
  [
    'text',
    textColumn({ header, longest: 10 }),
    [
      ['  张 三 ', '张 三'],
      ['张\r\n三', ['张 三', 'TEXT_TIDIED']],
      ['ＡＢ１２（甲）', ['AB12（甲）', 'TEXT_TIDIED']],
      ['\u200b张三\ufeff', '张三'],
      [' \u3000 ', null],
      [20260101, '20260101'],
      [520622199001011234n, 'NUMBER_DAMAGED'],
      ['张\u0000三', 'CONTROL_CHARACTER'],
      ['张\u0007三', 'CONTROL_CHARACTER'],
      ['张\ud800三', 'CONTROL_CHARACTER'],
      ['一二三四五六七八九十多', 'CELL_TOO_LONG'],
      ['#N/A', 'CELL_ERROR'],
      ["'=1+1", '=1+1'],
    ],
  ],
  [
    'name of a person',
    nameColumn({ header, longest: 10 }),
    [
      ['张三', '张三'],
      ['张　三', ['张三', 'NAME_TIDIED']],
      ['买买提·艾力', '买买提·艾力'],
      ['买买提•艾力', ['买买提·艾力', 'NAME_TIDIED']],
      ['Ann Lee', 'Ann Lee'],
      ['一二三四五六七八九十多', 'CELL_TOO_LONG'],
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
      // The check digit fits: only the cell's type, or what follows the digits, shows the damage.
      [BigInt(FITS), 'RESIDENT_ID_DAMAGED'],
      [440524188001010014n, 'RESIDENT_ID_DAMAGED'],
      ['440524188001010014.0', 'RESIDENT_ID_DAMAGED'],
      ['1,10105E+17', 'RESIDENT_ID_DAMAGED'],
      // A double keeps 53 bits of the number: here a multiple of 64.
      ['440524188001010048', 'RESIDENT_ID_DAMAGED'],
      [FITS, [FITS, 'RESIDENT_ID_ENDS_IN_ZEROS']],
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
      ['13800001234.0', ['13800001234', 'DECIMALS_DROPPED']],
      ['１３８００００１２３４．０', ['13800001234', 'DECIMALS_DROPPED']],
      ['13800001234.5', 'MOBILE_INVALID'],
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
])('%s', (_, column, examples) => {
  it.each(examples)('%s → %s', (cell, expected) => expect(read(column, cell)).toEqual(expected));
});

it('masks ID and mobile numbers', () => {
  const shown = (column: Column<unknown>, cell: string) => (column.read(cell, context) as Refusal).shown;
  expect(shown(residentIdColumn({ header }), '110105194912310021')).toBe('****************21');
  expect(shown(mobileColumn({ header }), '12800001234')).toBe('*********34');
  expect(shown(residentIdColumn({ header }), '1949')).toBe('******************');
});

it('throws for a catalogue that the caller did not provide', () => {
  expect(() => codeColumn({ header, catalogue: 'none' }).read('x', context)).toThrow('none');
});
