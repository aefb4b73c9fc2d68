// Youth social organizations through the schema: registration numbers, persons and units as members, and dissolution.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, residentIdOf, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectOrganizations, createOrganizations, figures, schema } from '../index.ts';
import { actOn } from '../organizations.fixture.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
const act = actOn(under);
let county: Identity;
let otherCounty: Identity;
let staff: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  staff = await under.test.caller('TOWN_STAFF', '520622100');
});

const REGISTER = `mutation ($input: RegisterSocialOrganizationInput!) { answer: registerSocialOrganization(input: $input) { organization { id supervisingBody registrationNumber } errors { code path } } }`;
const DISSOLVE = `mutation ($input: DissolveSocialOrganizationInput!) { answer: dissolveSocialOrganization(input: $input) { organization { dissolvedOn } errors { code } } }`;
const ADMIT = `mutation ($input: AdmitSocialOrganizationMemberInput!) { answer: admitSocialOrganizationMember(input: $input) { member { id kind organization { members } } errors { code path } } }`;
const RELEASE = `mutation ($input: ReleaseSocialOrganizationMemberInput!) { answer: releaseSocialOrganizationMember(input: $input) { member { leftOn organization { members } } errors { code } } }`;

const registration = (of: object = {}) => ({
  name: '玉屏青年志愿服务联合会',
  domain: 'VOLUNTEERING',
  level: 'COUNTY',
  division: '520622100201',
  supervisingBody: '共青团玉屏侗族自治县委员会',
  foundedOn: '2016-03-05',
  ...of,
});

describe('social organizations', () => {
  it('register once per number under concurrency', async () => {
    const input = registration({ registrationNumber: '91350100m000100y43' });
    const answers = await Promise.all([act(county, REGISTER, input), act(county, REGISTER, input)]);
    const made = answers.filter(({ organization }) => organization !== null);
    expect(made).toMatchObject([
      { organization: { registrationNumber: '91350100M000100Y43', supervisingBody: input.supervisingBody } },
    ]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([
      { code: 'CREDIT_CODE_USED', path: ['registrationNumber'] },
    ]);
    expect(await act(county, REGISTER, registration({ registrationNumber: '91350100M000100Y44' }))).toMatchObject({
      errors: [{ code: 'ORGANIZATION_CODE_CHECK' }],
    });
    expect(await act(staff, REGISTER, input)).toEqual(['FORBIDDEN']);
    expect(await act(otherCounty, REGISTER, input)).toEqual(['OUT_OF_SCOPE']);
  });

  it('have persons and units as members, each person once', async () => {
    const { organization } = await act(county, REGISTER, registration());
    const admission = (of: object) => ({ organization: organization.id, joinedOn: '2020-01-01', ...of });
    const person = { name: '吴一', idNumber: residentIdOf('1995-01-01'), division: '520622100201' };
    const unit = { name: '某志愿服务队', division: '520622100202' };
    const { member } = await act(county, ADMIT, admission({ person }));
    expect(await act(county, ADMIT, admission({ person }))).toMatchObject({ errors: [{ code: 'MEMBER_ALREADY' }] });
    expect(await act(county, ADMIT, admission({ unit }))).toMatchObject({
      member: { kind: 'UNIT', organization: { members: 2 } },
    });
    expect(await act(county, ADMIT, admission({ unit, person }))).toMatchObject({
      errors: [{ code: 'PERSON_OR_UNIT' }],
    });
    expect(await act(otherCounty, ADMIT, admission({ unit }))).toMatchObject({
      errors: [{ code: 'SOCIAL_ORGANIZATION_UNKNOWN' }],
    });
    expect(await act(staff, ADMIT, admission({ unit }))).toEqual(['FORBIDDEN']);
    const LIST = `query ($id: ID!) { socialOrganizationMembers(division: "520622", organization: $id) { totalCount nodes { name kind person { id } } } }`;
    const list = async (who: Identity) =>
      (await ask(under.subgraph, who, LIST, { id: organization.id })).data?.socialOrganizationMembers;
    expect(await list(county)).toMatchObject({
      totalCount: 2,
      nodes: [{ name: '吴一' }, { kind: 'UNIT', person: null }],
    });
    expect(await list(otherCounty)).toBeNull();
    const leaving = { member: member.id, leftOn: '2021-01-01' };
    expect(await act(otherCounty, RELEASE, leaving)).toMatchObject({ errors: [{ code: 'MEMBERSHIP_UNKNOWN' }] });
    expect(await act(county, RELEASE, leaving)).toMatchObject({
      member: { leftOn: '2021-01-01', organization: { members: 1 } },
    });
    expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
  });

  it('dissolve once with their memberships, and stay on record', async () => {
    const { organization } = await act(county, REGISTER, registration());
    const input = { organization: organization.id, dissolvedOn: '2022-01-01', reason: '注销' };
    expect(await act(otherCounty, DISSOLVE, input)).toMatchObject({
      errors: [{ code: 'SOCIAL_ORGANIZATION_UNKNOWN' }],
    });
    const unit = { name: '某公司', division: '520622100202' };
    const early = { organization: organization.id, unit, joinedOn: '2020-01-01' };
    const { member } = await act(county, ADMIT, early);
    await act(county, ADMIT, { ...early, unit: { ...unit, name: '另一公司' }, joinedOn: '2023-01-01' });
    expect(await act({ ...county, scope: '520622100201' }, DISSOLVE, input)).toMatchObject({
      errors: [{ code: 'PEOPLE_OUTSIDE_SCOPE' }],
    });
    expect(await act(county, DISSOLVE, { ...input, dissolvedOn: '2016-03-04' })).toMatchObject({
      errors: [{ code: 'BEFORE_FOUNDED' }],
    });
    expect(await act(county, DISSOLVE, input)).toEqual({ organization: { dissolvedOn: '2022-01-01' }, errors: [] });
    const left = await under.test.sql<{ day: string }>(
      `select left_on::text as day from organizations.youth_social_organization_members where organization_id = $1 order by 1`,
      [organization.id],
    );
    expect(left).toEqual([{ day: '2022-01-01' }, { day: '2023-01-01' }]);
    expect(await act(county, RELEASE, { member: member.id, leftOn: '2022-01-01' })).toMatchObject({
      errors: [{ code: 'MEMBERSHIP_UNKNOWN' }],
    });
    expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
    expect(await act(county, DISSOLVE, input)).toMatchObject({ errors: [{ code: 'SOCIAL_ORGANIZATION_UNKNOWN' }] });
  });
});
