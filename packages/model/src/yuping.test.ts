// Yuping's model against what it must say: the figures of the rules, and those of the report as references.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bearsOut, countEveryCode, hasCode, indicatorsOf, mayHold, yuping1 } from './index.ts';
import { modelJsonSchema } from './json-schema.ts';

const { parameters, catalogue, indicators } = yuping1;

describe("Yuping's parameters", () => {
  it('are those of the rules', () => {
    expect(parameters.leagueBranchMaxMembers.value).toBe(50);
    expect(parameters.serviceMaxPerDay.value).toBe(8 * 60);
    expect(parameters.starMinHours.value).toEqual([100, 300, 600, 1000, 1500]);
    expect(parameters.starIssuingLevels.value).toEqual(['COUNTY', 'COUNTY', 'PREFECTURE', 'PREFECTURE', 'PROVINCE']);
    expect(parameters.checkInRadius.value).toBe(500);
    expect(parameters.careVettingValid.value).toBe(12);
    expect(parameters.minorsAuditPackDue.value).toBe('01-31');
  });

  it('have a misspelt name refused by the compiler', () => {
    // @ts-expect-error there is no such parameter
    expect(parameters.firstSecretaryMaxAge).toBeUndefined();
  });

  it('say of a figure that nobody has checked that it is to be checked', () => {
    expect(parameters.smallCellThreshold.citation).toBe('general knowledge, to be checked');
    expect(parameters.safeguardingEscalation.citation).toBe('general knowledge, to be checked');
  });

  it('have matching weights of 100 together', () => {
    const weights = Object.entries(parameters).filter(([name]) => name.startsWith('matchWeight'));
    expect(weights.reduce((sum, [, { value }]) => sum + Number(value), 0)).toBe(100);
  });
});

describe("Yuping's catalogue", () => {
  it('knows its codes', () => {
    expect(hasCode(yuping1, 'activityTheme', 'WARMTH')).toBe(true);
    expect(hasCode(yuping1, 'activityTheme', 'COLDNESS')).toBe(false);
  });

  it('has one name a code in a list, in both languages', () => {
    for (const [name, entries] of Object.entries(catalogue)) {
      for (const language of ['zh', 'en'] as const) {
        const names = entries.map((entry) => entry[language]);
        expect(new Set(names).size, `${name}: ${names}`).toBe(names.length);
      }
    }
  });

  it.each([
    ['LOCAL_COMMITTEE', 'BRANCH', true],
    ['COMMITTEE', 'COMMITTEE', true],
    ['COMMITTEE', 'LOCAL_COMMITTEE', false],
    ['GENERAL_BRANCH', 'BRANCH', true],
    ['GENERAL_BRANCH', 'GENERAL_BRANCH', false],
    ['BRANCH', 'BRANCH', false],
    ['NO_SUCH_KIND', 'BRANCH', false],
  ])('%s may hold %s: %s', (parent, child, may) => expect(mayHold(yuping1, parent, child)).toBe(may));

  it('has members in branches only', () => {
    const kinds = catalogue.leagueOrganizationKind.filter(({ hasMembers }) => hasMembers).map(({ code }) => code);
    expect(kinds).toEqual(['BRANCH', 'JOINT_BRANCH']);
  });

  it('counts every code, those without anything too', () => {
    const counts = [
      { category: 'MIGRANT_WORKER', count: 500 },
      { category: 'OWN_GROUP', count: 1 },
    ];
    expect(countEveryCode(yuping1, 'talentGroup', counts)).toEqual([
      { code: 'COLLEGE_STUDENT', count: 0 },
      { code: 'MIGRANT_WORKER', count: 500 },
      { code: 'OUTSTANDING_TALENT', count: 0 },
      { code: 'OWN_GROUP', count: 1 },
    ]);
  });
});

describe("Yuping's indicators", () => {
  it('repeat the report', () => {
    const reported = indicators.flatMap((one) => (one.reported ? [[one.code, one.qualifier, one.reported.value]] : []));
    expect(reported).toEqual([
      ['firstSecretaries', 'EXACT', 62],
      ['chunhuiSocieties', 'EXACT', 65],
      ['chunhuiEnvoys', 'EXACT', 423],
      ['chunhuiMembers', 'AT_LEAST', 1000],
      ['youthSocialOrganizations', 'EXACT', 3],
      ['volunteerFederationMembers', 'EXACT', 367],
      ['prosperityLeaderMembers', 'EXACT', 50],
      ['studentSocietyMembers', 'EXACT', 46],
      ['volunteersCumulative', 'AT_LEAST', 24_000],
      ['volunteerTeams', 'AT_LEAST', 200],
      ['talents', 'EXACT', 1574],
      ['talentsCollegeStudents', 'EXACT', 694],
      ['talentsMigrantWorkers', 'EXACT', 500],
      ['talentsOutstanding', 'EXACT', 380],
      ['projects', 'AT_LEAST', 1400],
      ['societySessions', 'AT_LEAST', 300],
      ['youthsHelped', 'AT_LEAST', 1000],
    ]);
  });

  it('mean 余 and 多 by AT_LEAST', () => {
    for (const { code, qualifier, reported } of indicators) {
      if (reported) expect(/[余多]/.test(reported.text) ? 'AT_LEAST' : 'EXACT', code).toBe(qualifier);
    }
    expect(bearsOut('AT_LEAST', 24_000, 24_318)).toBe(true);
    expect(bearsOut('AT_LEAST', 24_000, 23_999)).toBe(false);
    expect(bearsOut('EXACT', 62, 63)).toBe(false);
  });

  it('are each owned by one subgraph', () => {
    const owners = (['organizations', 'volunteers', 'talent-pool', 'activities'] as const).map((owner) =>
      indicatorsOf(yuping1, owner),
    );
    expect(owners.every((own) => own.length > 0)).toBe(true);
    expect(owners.flat()).toHaveLength(indicators.length);
  });
});

it('has a JSON Schema that is current: npm run generate -w packages/model', () => {
  const written = readFileSync(new URL('../models/generated/model.schema.json', import.meta.url), 'utf8');
  expect(written).toBe(modelJsonSchema());
});
