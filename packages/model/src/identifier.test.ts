// Identifiers by the samples of their standards, as people type them, and with every single slip found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskMobile, maskName, maskResidentId, readMobile, readOrganizationCode, readResidentId } from './index.ts';

const TODAY = '2026-01-01';
const codeOf = (typed: string, today = TODAY) => readResidentId(typed, today).refusal?.code;

/** The text with one character exchanged for another of the alphabet. */
function slips(text: string, alphabet: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length - 1), fc.constantFrom(...alphabet))
    .filter(([at, character]) => text[at] !== character)
    .map(([at, character]) => text.slice(0, at) + character + text.slice(at + 1));
}

describe('readResidentId', () => {
  it('reads the samples of GB 11643', () => {
    expect(readResidentId('11010519491231002X', TODAY)).toEqual({
      value: { number: '11010519491231002X', birthDate: '1949-12-31', sex: 'FEMALE' },
      refusal: null,
    });
    expect(readResidentId('440524188001010014', TODAY).value).toMatchObject({ birthDate: '1880-01-01', sex: 'MALE' });
  });

  it('reads what people type: x, spaces, full-width digits', () => {
    for (const typed of ['11010519491231002x', ' 110105 19491231 002X ', '１１０１０５１９４９１２３１００２Ｘ']) {
      expect(readResidentId(typed, TODAY).value?.number).toBe('11010519491231002X');
    }
  });

  it.each([
    ['110105491231002', 'RESIDENT_ID_15_DIGITS'],
    ['110105194912310021', 'RESIDENT_ID_CHECK_DIGIT'],
    ['11010519490229002X', 'RESIDENT_ID_BIRTH_DATE'],
    ['11010519491331002X', 'RESIDENT_ID_BIRTH_DATE'],
    ['1.10105E+17', 'RESIDENT_ID_INVALID'],
    ['X1010519491231002X', 'RESIDENT_ID_INVALID'],
    ['', 'RESIDENT_ID_INVALID'],
  ])('refuses %s: %s', (typed, code) => expect(codeOf(typed)).toBe(code));

  it('refuses a birth date that is not past', () => {
    expect(codeOf('11010519491231002X', '1949-12-31')).toBe('RESIDENT_ID_BIRTH_DATE');
    expect(codeOf('11010519491231002X', '1950-01-01')).toBeUndefined();
  });

  it('refuses any one wrong character', () => {
    fc.assert(
      fc.property(
        fc.oneof(...['11010519491231002X', '440524188001010014'].map((id) => slips(id, '0123456789X'))),
        (typed) => {
          expect(readResidentId(typed, TODAY).value).toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('readMobile', () => {
  it.each(['13800001234', '+86 138 0000 1234', '86-138-0000-1234', '0086 13800001234', '１３８００００１２３４'])(
    'reads %s',
    (typed) => expect(readMobile(typed).value).toBe('13800001234'),
  );

  it.each(['12800001234', '1380000123', '138000012345', '+1 13800001234', '0856-5221234', ''])('refuses %s', (typed) =>
    expect(readMobile(typed).refusal?.code).toBe('MOBILE_INVALID'),
  );
});

describe('readOrganizationCode', () => {
  it.each(['91350100M000100Y43', '91330100799655058b', '9144030071526726XG'])('reads %s (GB 32100)', (typed) => {
    expect(readOrganizationCode(typed).value).toBe(typed.toUpperCase());
  });

  it('reads a code whose sum divides by 31, so that its check character is 0', () => {
    expect(readOrganizationCode('52520622MB00000250').value).toBe('52520622MB00000250');
  });

  it.each([
    ['91350100M000100Y44', 'ORGANIZATION_CODE_CHECK'],
    ['91350100I000100Y43', 'ORGANIZATION_CODE_INVALID'],
    ['9135010OM000100Y43', 'ORGANIZATION_CODE_INVALID'],
    ['91350100M000100Y4', 'ORGANIZATION_CODE_INVALID'],
  ])('refuses %s: %s', (typed, code) => expect(readOrganizationCode(typed).refusal?.code).toBe(code));

  it('refuses any one wrong character', () => {
    fc.assert(
      fc.property(slips('91350100M000100Y43', '0123456789ABCDEFGHJKLMNPQRTUWXYIOZSV'), (typed) => {
        expect(readOrganizationCode(typed).value).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('masks', () => {
  it('show the ends only', () => {
    expect(maskResidentId('11010519491231002X')).toBe('****************2X');
    expect(maskMobile('13800001234')).toBe('*********34');
  });

  it.each([
    ['张小明', '张*明'],
    ['李四', '李*'],
    ['欧阳小明', '欧**明'],
    ['𠮷田明', '𠮷*明'],
    ['王', '*'],
    ['', ''],
  ])('%s shows in public as %s', (name, shown) => expect(maskName(name)).toBe(shown));

  it('never show all of what they mask', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        for (const mask of [maskResidentId, maskMobile]) expect(mask(text)).toContain('*');
      }),
    );
  });
});
