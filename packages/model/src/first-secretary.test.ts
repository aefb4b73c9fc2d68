// The age limits of first secretaries at their edges, and a refusal that lists every reason.
import { describe, expect, it } from 'vitest';
import { effectiveModel, firstSecretaryIneligibility, hasCode, overrideParameter, yuping1 } from './index.ts';

const codes = (candidate: Parameters<typeof firstSecretaryIneligibility>[1], on: string) =>
  firstSecretaryIneligibility(yuping1, candidate, on).map(({ code }) => code);

describe('firstSecretaryIneligibility', () => {
  it('accepts a League member until the day before the 29th birthday', () => {
    const candidate = { birthDate: '1993-06-02', politicalStatus: 'LEAGUE_MEMBER' };
    expect(firstSecretaryIneligibility(yuping1, candidate, '2022-06-01')).toEqual([]);
    expect(firstSecretaryIneligibility(yuping1, candidate, '2022-06-02')).toEqual([
      { code: 'LEAGUE_MEMBER_TOO_OLD', age: 29, maxAge: 28, citation: '玉委〔2021〕51号：28岁以下的青年团员' },
    ]);
  });

  it('accepts a Party member until the day before the 36th birthday', () => {
    const candidate = { birthDate: '1986-06-02', politicalStatus: 'CPC_MEMBER' };
    expect(codes(candidate, '2022-06-01')).toEqual([]);
    expect(codes(candidate, '2022-06-02')).toEqual(['CPC_MEMBER_TOO_OLD']);
  });

  it('refuses a person below the lowest age, whatever their membership', () => {
    for (const politicalStatus of ['LEAGUE_MEMBER', 'CPC_MEMBER']) {
      const candidate = { birthDate: '2004-06-02', politicalStatus };
      expect(codes(candidate, '2022-06-01')).toEqual(['TOO_YOUNG']);
      expect(codes(candidate, '2022-06-02')).toEqual([]);
    }
  });

  it('completes a year on 1 March in common years for a person born on 29 February', () => {
    const candidate = { birthDate: '1996-02-29', politicalStatus: 'LEAGUE_MEMBER' };
    expect(codes(candidate, '2025-02-28')).toEqual([]);
    expect(codes(candidate, '2025-03-01')).toEqual(['LEAGUE_MEMBER_TOO_OLD']);
  });

  it('lists every reason, each a code of the catalogue', () => {
    const reasons = codes({ birthDate: '1960-01-01', politicalStatus: 'MASSES', channel: 'UNIVERSITY' }, '2022-06-01');
    expect(reasons).toEqual(['POLITICAL_STATUS_NOT_ALLOWED', 'CHANNEL_NOT_ALLOWED']);
    expect(reasons.every((code) => hasCode(yuping1, 'refusalReason', code))).toBe(true);
  });

  it('follows an override of the limit', () => {
    const override = {
      parameter: 'firstSecretaryLeagueMemberMaxAge',
      value: 30,
      author: '县团委',
      reason: '青年外出多',
      date: '2025-03-01',
    };
    const { county } = overrideParameter({ model: yuping1, overrides: [] }, override);
    const { model } = effectiveModel(yuping1, county?.overrides ?? []);
    const candidate = { birthDate: '1993-06-02', politicalStatus: 'LEAGUE_MEMBER' };
    expect(firstSecretaryIneligibility(model, candidate, '2022-06-02')).toEqual([]);
  });
});
