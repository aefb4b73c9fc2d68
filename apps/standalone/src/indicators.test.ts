// The scorecard over the whole graph: every indicator of the model has a value, it is the figure, and it bears out the report.
import { yuping1 } from '@chunhui/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from './testing/graph.fixture.ts';

const under = useGraph();
const municipal = 'demo-municipal-viewer';
const county = 'demo-county-administrator';

const STANDING = '{ value gap share state difference matchesReported }';
const SCORECARD = `query ($code: DivisionCode!, $asOf: Date) { division(code: $code) { scorecard(period: "2021", asOf: $asOf) {
  __typename code direction target reported { value qualifier }
  ... on OrganizationIndicator ${STANDING} ... on VolunteerIndicator ${STANDING}
  ... on TalentIndicator ${STANDING} ... on ActivityIndicator ${STANDING} } } }`;

interface Indicator {
  readonly __typename: string;
  readonly code: string;
  readonly target: number | null;
  readonly reported: { readonly value: number; readonly qualifier: string } | null;
  readonly value: number | null;
  readonly gap: number | null;
  readonly share: number | null;
  readonly state: string | null;
  readonly difference: number | null;
  readonly matchesReported: boolean | null;
}

async function ask<Data>(subject: string, query: string, variables = {}): Promise<Data> {
  const { data, errors } = JSON.parse((await under.post(subject, query, variables)).text);
  expect(errors).toBeUndefined();
  return data;
}

async function scorecard(
  code: string,
  asOf: string | null = null,
  subject = municipal,
): Promise<Map<string, Indicator>> {
  const { division } = await ask<{ division: { scorecard: Indicator[] } }>(subject, SCORECARD, { code, asOf });
  return new Map(division.scorecard.map((indicator) => [indicator.code, indicator]));
}

/** Where a dashboard finds the figure that an indicator must equal. */
const FIGURES = `{ division(code: "520622") {
  organizations { firstSecretaries { total ineligible } chunhuiSocieties chunhuiEnvoys chunhuiMembers leagueOrganizations
    linkage { villages linked coverage } socialOrganizations { domain members } }
  volunteering { registeredCumulative registeredActive leagueMembers teams serviceMinutes byStar { count } }
  talentPool { total byGroup { count } openOffers { count } landed { matches valueFen } conversion { landed } }
  activities { projects sessions { total } societies: sessions(organizer: CHUNHUI_SOCIETY) { total } personTimesHelped volunteerPersons
    volunteerPersonTimes { total } byCampaign { count } }
  care { contacts { count } pairedChildren { count } lapsedVettingChildren { count } overdueChildren { count }
    wishesPublished { count } wishesClaimed { count } wishesConfirmed { count } aidPaidFen { count } } }
  villagesWithout(division: "520622", lacking: FIRST_SECRETARY) { totalCount }
  leagueOrganizations(division: "520622", election: OVERDUE) { totalCount } }`;

// biome-ignore lint/suspicious/noExplicitAny: a test looks where it likes
let figures: any;
let yuping: Map<string, Indicator>;

beforeAll(async () => {
  yuping = await scorecard('520622');
  figures = await ask(county, FIGURES);
});

const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
const members = (domain: string) =>
  figures.division.organizations.socialOrganizations.find((each: { domain: string }) => each.domain === domain).members;

/** The same figures as they are read elsewhere, by indicator. */
const EXPECTED: Record<string, () => number> = {
  firstSecretaries: () => figures.division.organizations.firstSecretaries.total,
  ineligibleFirstSecretaries: () => figures.division.organizations.firstSecretaries.ineligible,
  villages: () => figures.division.organizations.linkage.villages,
  villagesWithoutFirstSecretary: () => figures.villagesWithout.totalCount,
  linkedVillages: () => figures.division.organizations.linkage.linked,
  linkageCoverage: () => figures.division.organizations.linkage.coverage,
  leagueOrganizations: () => figures.division.organizations.leagueOrganizations,
  electionsOverdue: () => figures.leagueOrganizations.totalCount,
  chunhuiSocieties: () => figures.division.organizations.chunhuiSocieties,
  chunhuiEnvoys: () => figures.division.organizations.chunhuiEnvoys,
  chunhuiMembers: () => figures.division.organizations.chunhuiMembers,
  youthSocialOrganizations: () => figures.division.organizations.socialOrganizations.length,
  volunteerFederationMembers: () => members('VOLUNTEERING'),
  prosperityLeaderMembers: () => members('ENTREPRENEURSHIP'),
  studentSocietyMembers: () => members('STUDENT_SERVICE'),
  volunteersCumulative: () => figures.division.volunteering.registeredCumulative,
  volunteersActive: () => figures.division.volunteering.registeredActive,
  leagueMemberVolunteers: () => figures.division.volunteering.leagueMembers,
  leagueMemberShare: () => figures.division.volunteering.leagueMembers / figures.division.volunteering.registeredActive,
  volunteerTeams: () => figures.division.volunteering.teams,
  serviceMinutes: () => figures.division.volunteering.serviceMinutes,
  starVolunteers: () => sum(figures.division.volunteering.byStar),
  talents: () => figures.division.talentPool.total,
  talentsCollegeStudents: () => figures.division.talentPool.byGroup[0].count,
  talentsMigrantWorkers: () => figures.division.talentPool.byGroup[1].count,
  talentsOutstanding: () => figures.division.talentPool.byGroup[2].count,
  resourceOffers: () => sum(figures.division.talentPool.openOffers),
  landedMatches: () => figures.division.talentPool.landed.matches,
  landedValue: () => figures.division.talentPool.landed.valueFen,
  talentsWithLandedMatch: () => figures.division.talentPool.conversion.landed,
  talentLandingShare: () => figures.division.talentPool.conversion.landed / figures.division.talentPool.total,
  projects: () => figures.division.activities.projects,
  sessions: () => figures.division.activities.sessions.total,
  societySessions: () => figures.division.activities.societies.total,
  participants: () => figures.division.activities.volunteerPersons,
  participations: () => figures.division.activities.volunteerPersonTimes.total,
  youthsHelped: () => figures.division.activities.personTimesHelped,
  wishesPublished: () => figures.division.care.wishesPublished.count,
  wishesClaimed: () => figures.division.care.wishesClaimed.count,
  wishesConfirmed: () => figures.division.care.wishesConfirmed.count,
  studentAidPaid: () => figures.division.care.aidPaidFen.count,
  campaignSessions: () => sum(figures.division.activities.byCampaign),
  careContacts: () => figures.division.care.contacts.count,
  carePairings: () => figures.division.care.pairedChildren.count,
  carePairingsVettingLapsed: () => figures.division.care.lapsedVettingChildren.count,
  careContactsOverdue: () => figures.division.care.overdueChildren.count,
  careFilesWithoutConsent: () => 0,
};

/** Read nowhere else as one figure: counted by hand in the rows. */
const BY_HAND: Record<string, string> = {
  partnerSessions: `select count(*)::int as count from activities.activity_sessions where county_code = '520622' and status = 'HELD'
    and partner_kinds && '{PARTY_COMMITTEE,GOVERNMENT,VILLAGE_COMMITTEE}'`,
};

describe('the scorecard of Yuping', () => {
  it.each(yuping1.indicators.map(({ code }) => code))('%s is the figure', async (code) => {
    const byHand = BY_HAND[code] === undefined ? undefined : await under.test.sql<{ count: number }>(BY_HAND[code]);
    const expected = byHand?.[0]?.count ?? EXPECTED[code]?.();
    expect(typeof expected, `an expectation for ${code}`).toBe('number');
    expect(yuping.get(code)?.value).toBe(expected);
  });

  it('bears out everything that was reported (line 27: 0 mismatches)', () => {
    const reported = [...yuping.values()].filter((indicator) => indicator.reported !== null);
    expect(reported.map(({ code }) => code)).toEqual(
      yuping1.indicators.filter((indicator) => indicator.reported !== undefined).map(({ code }) => code),
    );
    expect(reported.filter(({ matchesReported }) => matchesReported !== true)).toEqual([]);
    for (const { value, difference, reported: figure } of reported)
      expect(difference).toBe((value ?? 0) - (figure?.value ?? 0));
  });

  it('repeats itself as of the day of the report, and nobody reported before it', async () => {
    const then = await scorecard('520622', '2021-11-30');
    const live = new Set(['serviceMinutes', 'careContactsOverdue', 'carePairingsVettingLapsed', 'electionsOverdue']);
    for (const [code, { value }] of then)
      if (!live.has(code)) expect({ code, value }).toEqual({ code, value: yuping.get(code)?.value });
    const before = await scorecard('520622', '2021-11-29');
    expect([...before.values()].filter(({ value, state }) => value !== null || state !== 'NO_REPORT')).toEqual([]);
  });
});

describe('the scorecards of others', () => {
  it('a county without a report has none, which is not 0', async () => {
    const none = await scorecard('520621');
    expect(none.size).toBe(yuping1.indicators.length);
    expect([...none.values()].filter(({ value, state }) => value !== null || state !== 'NO_REPORT')).toEqual([]);
  });

  it('the prefecture is the sum of its counties that report, ratios and small cells apart', async () => {
    const [whole, ...parts] = await Promise.all(['5206', '520602', '520622', '520628'].map((code) => scorecard(code)));
    for (const { code, measure } of yuping1.indicators) {
      const values = parts.map((part) => part.get(code)?.value ?? null);
      if (measure === 'RATIO' || values.includes(null)) continue;
      expect({ code, value: whole?.get(code)?.value }).toEqual({
        code,
        value: values.reduce<number>((total, value) => total + (value ?? 0), 0),
      });
    }
  });

  it('another county is told nothing', async () => {
    const other = 'demo-other-county-administrator';
    const { data, errors } = JSON.parse((await under.post(other, SCORECARD, { code: '520622' })).text);
    expect(data).toEqual({ division: { scorecard: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'OUT_OF_SCOPE' } }]);
  });
});

describe('what is aimed at', () => {
  const SET = `mutation ($input: SetTargetInput!) { setTarget(input: $input) { errors { code } } }`;
  const aim = (indicator: string, value: number) =>
    ask(county, SET, { input: { county: '520622', indicator, period: '2021', value } });

  it('stands beside the value of whichever subgraph counts it', async () => {
    await aim('talents', 3148);
    await aim('volunteerTeams', 100);
    await aim('careFilesWithoutConsent', 0);
    const found = await scorecard('520622');
    expect(found.get('talents')).toMatchObject({ target: 3148, value: 1574, gap: 1574, share: 0.5, state: 'BEHIND' });
    expect(found.get('volunteerTeams')).toMatchObject({ target: 100, state: 'MET' });
    expect(found.get('careFilesWithoutConsent')).toMatchObject({ target: 0, value: 0, state: 'MET' });
  });
});
