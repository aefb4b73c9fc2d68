// Reads of League members under age leave a record, as reads of minors do wherever they are stored.
import { dayOf } from '@chunhui/model';
import type { Identity } from '@chunhui/runtime';
import { ask, residentIdOf, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, expect, it } from 'vitest';
import { connectOrganizations, createOrganizations, schema } from '../index.ts';
import { actOn } from '../organizations.fixture.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
const act = actOn(under);
const VILLAGE = '520622100201';
let county: Identity;
const ids: Record<'minor' | 'adult', string> = { minor: '', adult: '' };

const bornFor = (years: number) => {
  const today = dayOf(new Date());
  return `${Number(today.slice(0, 4)) - years}-01-01`;
};

beforeAll(async () => {
  await rollOut(under.test, '520622');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  const FOUND = `mutation ($input: FoundLeagueOrganizationInput!) { answer: foundLeagueOrganization(input: $input) { organization { id } errors { code } } }`;
  const found = async (kind: string, parent: string | null) => {
    const input = {
      name: `某${kind}`,
      kind,
      division: VILLAGE,
      parent,
      foundedOn: '2010-05-04',
      partyOrganization: '某村党支部',
    };
    return (await act(county, FOUND, input)).organization.id;
  };
  const branch = await found('BRANCH', await found('COMMITTEE', await found('LOCAL_COMMITTEE', null)));
  const ADMIT = `mutation ($input: AdmitLeagueMemberInput!) { answer: admitLeagueMember(input: $input) { member { id } errors { code } } }`;
  for (const [who, years] of [
    ['minor', 16],
    ['adult', 20],
  ] as const) {
    const person = { name: who, idNumber: residentIdOf(bornFor(years), years), division: VILLAGE };
    const { member, errors } = await act(county, ADMIT, { organization: branch, person, joinedOn: dayOf(new Date()) });
    expect(errors).toEqual([]);
    ids[who] = member.id;
  }
});

it('a list of members records each one under age, once a request, and no adult', async () => {
  const { data } = await ask(
    under.subgraph,
    county,
    `{ leagueMembers(division: "${VILLAGE}") { nodes { name person { id } } } }`,
  );
  expect(JSON.stringify(data)).toContain('minor');
  const reads = await under.test.sql(
    `select noun_id, subject, after from organizations.audit_log where action = 'league-member.read'`,
  );
  expect(reads).toEqual([
    { noun_id: ids.minor, subject: county.subject, after: JSON.stringify({ protection: 'UNDER_AGE' }) },
  ]);
});
