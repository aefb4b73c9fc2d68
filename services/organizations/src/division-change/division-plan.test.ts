// The plan of a code list, without a database: each kind of change and each problem of a list.
import { describe, expect, it } from 'vitest';
import { type KnownDivision, planDivisionChanges } from './division-plan.ts';

const COUNTY = '520622000000';
const TOWN = '520622100000';
const [A, B, C] = ['520622100201', '520622100202', '520622100203'] as const;
const ELSEWHERE = '520628100201';

const known = (code: string, more: Partial<KnownDivision> = {}): KnownDivision => ({
  code,
  name: `名${code}`,
  validFrom: null,
  validTo: null,
  supersededBy: null,
  renamedOn: null,
  counted: false,
  ...more,
});
const line = (code: string, formerCodes: string[] = [], name = `名${code}`) => ({ code, name, formerCodes, row: 2 });
const TREE = [known(COUNTY), known(TOWN), known(A), known(B)];
const plan = (lines: ReturnType<typeof line>[], tree = TREE, division = COUNTY) =>
  planDivisionChanges({ division, validFrom: '2027-01-01' }, tree, [line(COUNTY), line(TOWN), ...lines]);

describe('a list', () => {
  it('that equals the tree changes nothing', () => {
    expect(plan([line(A), line(B)])).toMatchObject({ unchanged: 4, changes: [], problems: [] });
  });

  it('may add, rename, merge and abolish', () => {
    const { changes, problems } = plan([line(A, [B], '新名'), line(C)], [...TREE, known('520622100204')]);
    expect(problems).toEqual([]);
    expect(changes.map(({ kind, code, successor }) => [kind, code, successor])).toEqual([
      ['RENAMED', A, null],
      ['SUPERSEDED', B, A],
      ['NEW', C, null],
      ['ABOLISHED', '520622100204', null],
    ]);
  });

  it('has an id that depends on the changes', () => {
    expect(plan([line(A, [B])]).id).toBe(plan([line(A, [B])]).id);
    expect(plan([line(A, [B])]).id).not.toBe(plan([line(A), line(B)]).id);
  });

  it.each<[string, ReturnType<typeof line>[], string[], KnownDivision[]?]>([
    ['a code that is none', [line('5206'), line(A), line(B)], ['DIVISION_CODE_WRONG']],
    ['another county', [line(ELSEWHERE), line(A), line(B)], ['DIVISION_OUTSIDE_LIST']],
    ['a code twice', [line(A), line(A), line(B)], ['DIVISION_LISTED_TWICE']],
    ['a division in its own place', [line(A, [A]), line(B)], ['DIVISION_CYCLE']],
    ['two in the place of each other', [line(A, [B]), line(B, [A])], ['DIVISION_CYCLE', 'DIVISION_CYCLE']],
    ['an unknown former code', [line(A, ['520622999999']), line(B)], ['DIVISION_FORMER_UNKNOWN']],
    ['a village from another county', [line(A, [ELSEWHERE]), line(B)], ['DIVISION_CROSSES_COUNTIES']],
    ['one that is still there', [line(A), line(C, [B]), line(B)], ['DIVISION_STILL_LISTED']],
    ['one to two', [line(A, [B]), line(C, [B])], ['DIVISION_SUPERSEDED_TWICE']],
    ['a town in the place of a village', [line(A), line('520622101000', [B])], ['DIVISION_LEVEL_DIFFERS']],
    ['a village of no town', [line(A), line(B), line('520622109201')], ['DIVISION_PARENT_MISSING']],
    [
      'a code that was used',
      [line(A), line(B), line(C)],
      ['DIVISION_CODE_USED'],
      [...TREE, known(C, { validTo: '2026-01-01' })],
    ],
    [
      'one that had ended',
      [line(A, [C]), line(B)],
      ['DIVISION_FORMER_ENDED'],
      [...TREE, known(C, { validTo: '2026-01-01' })],
    ],
    [
      'a name decided for later',
      [line(A, [], '新'), line(B)],
      ['DIVISION_VALIDITY_OVERLAPS'],
      [known(COUNTY), known(TOWN), known(A, { renamedOn: '2027-06-01' }), known(B)],
    ],
    [
      'an end before its beginning',
      [line(A)],
      ['DIVISION_VALIDITY_OVERLAPS'],
      [known(COUNTY), known(TOWN), known(A), known(B, { validFrom: '2027-06-01' })],
    ],
    [
      'a village with something in it',
      [line(A)],
      ['DIVISION_NOT_EMPTY'],
      [known(COUNTY), known(TOWN), known(A), known(B, { counted: true })],
    ],
  ])('is wrong with %s', (_what, lines, codes, tree = TREE) => {
    expect(plan(lines, tree).problems.map(({ code }) => code)).toEqual(codes);
  });

  it('cannot add or end a county', () => {
    const tree = [known('520600000000'), known(COUNTY), known('520628000000')];
    const { problems } = planDivisionChanges({ division: '520600000000', validFrom: '2027-01-01' }, tree, [
      line('520600000000'),
      line(COUNTY),
      line('520699000000'),
    ]);
    expect(problems.map(({ code, division }) => [code, division])).toEqual([
      ['DIVISION_COUNTY_FIXED', '520699000000'],
      ['DIVISION_COUNTY_FIXED', '520628000000'],
    ]);
  });
});
