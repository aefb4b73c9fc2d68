// Days in the notations of rosters: each is read as the day that was meant, with a note where it was not written so, or refused.
import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { dateColumn, dateOfSerial } from './date-column.ts';
import { readCell } from './files.fixture.ts';

const context = { today: '2026-11-23' };
const joinedOn = dateColumn({ header: '日期', latest: 'today' });
const startedOn = dateColumn({ header: '日期', serialFrom: '2000-01-01' });
const bornOn = dateColumn({ header: '日期', latest: 'today', serialFrom: '1930-01-01' });

const DAY = '2021-03-05';

describe('a day without a time', () => {
  it.each<Cell>([
    '2021-03-05',
    '2021/3/5',
    '2021.3.5',
    '2021 / 03 / 05',
    '2021。3。5',
    '2021－3－5',
    '2021年3月5日',
    '2021 年 3 月 5 日',
    '２０２１年３月５号',
    '二〇二一年三月五日',
    '2021年3月5日 星期五',
    '2021-03-05（周五）',
    '20210305',
    20210305,
    '20210305.0',
    '5-Mar-2021',
    'Mar 5, 2021',
  ])('%j', (cell) => expect(readCell(joinedOn, cell, context)).toBe(DAY));

  it.each([
    ['二○二一年十月二十日', '2021-10-20'],
    ['二零二一年十二月三十一日', '2021-12-31'],
    ['2024-02-29', '2024-02-29'],
  ])('%j', (cell, day) => expect(readCell(joinedOn, cell, context)).toBe(day));
});

describe('a day with a time after it: the time is dropped, and never becomes a digit of the day', () => {
  it.each([
    '2021/3/5 10:00:00',
    '2021/3/5 9:00',
    '2021.3.5 10:00',
    '2021-03-05T10:00:00',
    '2021-03-05 23:59:59.999',
    '2021年3月5日10时30分',
    '2021年3月5日 10点',
    '2021年3月5日 下午3:00',
    '2021/3/5 10：00',
    '2021/3/5 3:00 PM',
    '2021-03-05 星期五 10:00',
    '20210305103000',
    '20210305T103000',
    '2021-03-05T10:00:00+08:00',
  ])('%j', (cell) => expect(readCell(joinedOn, cell, context)).toEqual([DAY, 'DATE_TIME_DROPPED']));

  it.each(['2021/3/5 00:00:00', '2021/3/5 0:00', '2021-03-05T00:00:00+08:00', '2021-03-05 12:00:00 AM'.slice(0, 10)])(
    '%j has no time to drop',
    (cell) => expect(readCell(joinedOn, cell, context)).toBe(DAY),
  );
});

describe('an instant: its day in China', () => {
  it.each([
    '2021-03-04T16:00:00.000Z',
    '2021-03-04T16:00:00Z',
    '20210304T160000Z',
    '2021-03-04 16:00:00 +0000',
    '2021-03-04T11:00:00-05:00',
    'Thu, 04 Mar 2021 16:00:00 GMT',
    'Thu Mar 04 2021 16:00:00 GMT+0000 (UTC)',
  ])('%j', (cell) => expect(readCell(joinedOn, cell, context)).toEqual([DAY, 'DATE_FROM_INSTANT']));

  it('as browsers write it', () => {
    const cell = 'Fri Mar 05 2021 00:00:00 GMT+0800 (中国标准时间)';
    expect(readCell(joinedOn, cell, context)).toBe(DAY);
  });
});

describe('43 seconds short of midnight, as some software writes days: the next day', () => {
  it.each(['2021-03-04 23:59:17', '2021-03-04T15:59:17.000Z', dateOfSerial(44259.9995023148)])('%j', (cell) =>
    expect(readCell(joinedOn, cell, context)).toEqual([DAY, 'DATE_SECONDS_SHORT']),
  );

  it('a second is rounded: the serial number of a spreadsheet is a fraction', () => {
    expect(dateOfSerial(44259.999999999)).toBe(DAY);
    expect(dateOfSerial(44260.5)).toBe('2021-03-05 12:00:00');
  });
});

describe('a number is a serial number only where its day is plausible for the column', () => {
  it.each<[Cell, unknown]>([
    [44260, [DAY, 'DATE_FROM_SERIAL']],
    ['44260', [DAY, 'DATE_FROM_SERIAL']],
    ['44260.0', [DAY, 'DATE_FROM_SERIAL']],
    [44260.75, [DAY, 'DATE_FROM_SERIAL']],
    ['20215', 'DATE_NUMBER_IMPLAUSIBLE'],
    [20215, 'DATE_NUMBER_IMPLAUSIBLE'],
    [36525, 'DATE_NUMBER_IMPLAUSIBLE'],
    [36526, ['2000-01-01', 'DATE_FROM_SERIAL']],
    ['99999', 'DATE_NUMBER_IMPLAUSIBLE'],
    [2021, 'DATE_UNREADABLE'],
    [2021.3, 'DATE_UNREADABLE'],
    [202103, 'DATE_UNREADABLE'],
    [5, 'DATE_UNREADABLE'],
  ])('%j → %j', (cell, expected) => expect(readCell(startedOn, cell, context)).toEqual(expected));

  it('year and month without its zero is not a birth in the fifties', () => {
    expect(readCell(bornOn, 20214, context)).toBe('DATE_NUMBER_IMPLAUSIBLE');
    expect(readCell(bornOn, 20220, context)).toEqual(['1955-05-11', 'DATE_FROM_SERIAL']);
  });
});

describe('refused', () => {
  it.each<[Cell, string]>([
    ['2023-02-29', 'DATE_IMPOSSIBLE'],
    ['2021/4/31 10:00', 'DATE_IMPOSSIBLE'],
    ['2021年13月1日', 'DATE_IMPOSSIBLE'],
    ['2026-11-24', 'DATE_OUT_OF_RANGE'],
    ['1021-03-05', 'DATE_OUT_OF_RANGE'],
    ['90.1.2', 'DATE_YEAR_SHORT'],
    ['21/3/5 10:00', 'DATE_YEAR_SHORT'],
    ['21年3月5日', 'DATE_YEAR_SHORT'],
    ['3/5/2021', 'DATE_UNREADABLE'],
    ['25/12/2021', 'DATE_UNREADABLE'],
    ['2021年3月', 'DATE_UNREADABLE'],
    ['2021-03-05 25:00', 'DATE_UNREADABLE'],
    ['2021/3/110:00:00', 'DATE_UNREADABLE'],
    ['2021-03-05 至 2021-04-01', 'DATE_UNREADABLE'],
    ['2021-03-05，待定', 'DATE_UNREADABLE'],
    ['不详', 'DATE_UNREADABLE'],
    [true, 'DATE_UNREADABLE'],
    ['1'.repeat(9000), 'DATE_UNREADABLE'],
  ])('%j → %s', (cell, code) => expect(readCell(joinedOn, cell, context)).toBe(code));
});
