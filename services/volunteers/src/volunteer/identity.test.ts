// What each role can combine about one person, computed from the schema; recorded reads of people under age and of searches by number.
import { type Identity, ROLES, type Role, widestScopeOf } from '@chunhui/runtime';
import { ask, codesOf, rollOut, useSubgraph } from '@chunhui/testing';
import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { bornFor, daysAgo, registration } from '../examples.fixture.ts';
import { connectVolunteers, createVolunteers, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
const COUNTY = '520622';
const VILLAGE = '520622100201';
let county: Identity;
let staff: Identity;

beforeAll(async () => {
  await rollOut(under.test, COUNTY);
  county = await under.test.caller('COUNTY_ADMINISTRATOR', COUNTY);
  staff = await under.test.caller('COUNTY_STAFF', COUNTY);
});

async function registered(
  birthDate?: string,
  more: object = {},
): Promise<ReturnType<typeof registration> & { id: string }> {
  const input = registration(VILLAGE, birthDate);
  const document =
    'mutation ($input: RegisterVolunteerInput!) { r: registerVolunteer(input: $input) { volunteer { id } errors { code } } }';
  const { data } = await ask(under.subgraph, staff, document, { input: { ...input, ...more } });
  const { volunteer } = (data as { r: { volunteer: { id: string } } }).r;
  return { ...input, id: volunteer.id };
}

const recordedOf = (id: string, action: string) =>
  under.test.sql<{ after: string; subject: string }>(
    'select after, subject from volunteers.audit_log where noun_id = $1 and action = $2 order by number',
    [id, action],
  );

/** Every scalar field of a type and of the objects below it, to a depth, as a selection; fields with required arguments are left out. */
function everything(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(({ type: of, defaultValue }) => String(of).endsWith('!') && defaultValue === undefined))
      return [];
    if (field.name === 'pdf') return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    return isObjectType(named) && depth > 0 ? [`${field.name} { __typename ${everything(named, depth - 1)} }`] : [];
  });
  return fields.join(' ');
}

describe('what a role can combine about one person', () => {
  it('is never more than a year of birth and two characters of a number, without a recorded reveal', async () => {
    const person = await registered('1987-03-14');
    const volunteer = under.subgraph.schema.getType('Volunteer') as GraphQLObjectType;
    const query = `query ($id: ID!) { volunteer(id: $id) { ${everything(volunteer, 2)} } }`;
    const reached: Role[] = [];
    for (const role of Object.keys(ROLES) as Role[]) {
      // A role above the county acts in the county, as the header chunhui-scope asks for it.
      const caller = { ...(await under.test.caller(role, COUNTY.slice(0, widestScopeOf(role)))), scope: COUNTY };
      const answer = await ask(under.subgraph, caller, query, { id: person.id });
      const seen = JSON.stringify(answer.data ?? null);
      const reveals = (ROLES[role] as readonly string[]).includes('person:reveal');
      if (seen.includes(person.name)) reached.push(role);
      // Three characters of a number in a row, but for the volunteer number, are more than the mask shows.
      const shown = [...seen.matchAll(/"(?:residentId|phone)":"([^"]*)"/g)].map(([, value]) =>
        value?.replaceAll('*', ''),
      );
      expect([role, shown.filter((rest) => (rest?.length ?? 0) > 2)]).toEqual([role, []]);
      expect([role, seen.includes('1987-03-14')]).toEqual([role, reveals && seen.includes(person.name)]);
      expect([role, seen.includes('19870314'), seen.includes(person.phone)]).toEqual([role, false, false]);
    }
    expect(reached).toEqual(
      expect.arrayContaining(['COUNTY_ADMINISTRATOR', 'COUNTY_STAFF', 'CARE_WORKER', 'HOURS_REVIEWER']),
    );
    // The only role that saw the date left a record.
    expect(await recordedOf(person.id, 'volunteer.read-birth-date')).not.toEqual([]);
  });

  it('shows volunteers their own date of birth, unrecorded', async () => {
    const self = await under.test.caller('VOLUNTEER', COUNTY);
    const document =
      'mutation ($input: RegisterVolunteerInput!) { r: registerMyself(input: $input) { volunteer { id birthDate birthYear } } }';
    const { data } = await ask(under.subgraph, self, document, { input: registration(VILLAGE, '1991-07-08') });
    const { volunteer } = (data as { r: { volunteer: { id: string } } }).r;
    expect(volunteer).toMatchObject({ birthDate: '1991-07-08', birthYear: 1991 });
    expect(await recordedOf(volunteer.id, 'volunteer.read')).toEqual([]);
  });
});

describe('a search by a whole number', () => {
  const BY =
    'query ($filter: VolunteerFilter, $division: DivisionCode!) { volunteers(division: $division, filter: $filter) { totalCount } }';

  it('is for staff of the county alone, and recorded when it finds', async () => {
    const person = await registered();
    for (const filter of [{ phone: person.phone }, { residentId: person.residentId }]) {
      for (const [role, scope] of [
        ['TOWN_STAFF', '520622100'],
        ['VILLAGE_STAFF', VILLAGE],
        ['TEAM_LEADER', COUNTY],
        ['HOURS_REVIEWER', COUNTY],
        ['COUNTY_STAFF', '520622100'],
      ] as const) {
        const caller = await under.test.caller(role, scope);
        expect(codesOf(await ask(under.subgraph, caller, BY, { filter, division: scope }))).toEqual(['FORBIDDEN']);
      }
      expect((await ask(under.subgraph, staff, BY, { filter, division: COUNTY })).data).toEqual({
        volunteers: { totalCount: 1 },
      });
    }
    expect((await recordedOf(person.id, 'volunteer.search')).map(({ after }) => JSON.parse(after))).toEqual([
      { by: ['PHONE'] },
      { by: ['RESIDENT_ID'] },
    ]);
    await ask(under.subgraph, staff, BY, { filter: { phone: '13000000000' }, division: COUNTY });
    const [{ n } = { n: 0 }] = await under.test.sql<{ n: number }>(
      `select count(*)::int as n from volunteers.audit_log where action = 'volunteer.search'`,
    );
    expect(n).toBe(2);
  });

  it('for duplicates is recorded for each registration that it shows', async () => {
    const person = await registered();
    const village = await under.test.caller('VILLAGE_STAFF', VILLAGE);
    const query = 'query ($input: VolunteerDuplicatesInput!) { volunteerDuplicates(input: $input) { matchedBy } }';
    await ask(under.subgraph, village, query, { input: { division: VILLAGE, phone: person.phone } });
    const [entry] = await recordedOf(person.id, 'volunteer.look-up');
    expect(entry).toMatchObject({ subject: village.subject, after: JSON.stringify({ matchedBy: ['PHONE'] }) });
  });
});

describe('a volunteer under age', () => {
  const guardian = { name: '杨父', relation: '父亲', phone: '13800000000', consentedOn: daysAgo(1) };

  it('leaves a record of every read, once a request, and adults leave none', async () => {
    const minor = await registered(bornFor(16), { guardian });
    const adult = await registered(bornFor(18));
    const before = (await recordedOf(minor.id, 'volunteer.read')).length;
    const reader = await under.test.caller('COUNTY_STAFF', COUNTY);
    const list = `{ volunteers(division: "${VILLAGE}", first: 100) { nodes { id name phone division { code } } } again: volunteers(division: "${VILLAGE}", first: 100) { nodes { name } } }`;
    expect(JSON.stringify((await ask(under.subgraph, reader, list)).data)).toContain(minor.name);
    const reference = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Volunteer { birthYear } } }`;
    await ask(under.subgraph, reader, reference, { of: [{ __typename: 'Volunteer', id: minor.id }] });
    const reads = (await recordedOf(minor.id, 'volunteer.read')).slice(before);
    expect(reads).toEqual([
      { subject: reader.subject, after: JSON.stringify({ protection: 'UNDER_AGE' }) },
      { subject: reader.subject, after: JSON.stringify({ protection: 'UNDER_AGE' }) },
    ]);
    expect(await recordedOf(adult.id, 'volunteer.read')).toEqual([]);
    // Without personal fields, nothing about the person was read.
    await ask(under.subgraph, reader, `{ volunteer(id: "${minor.id}") { id status } }`);
    expect(await recordedOf(minor.id, 'volunteer.read')).toHaveLength(before + 2);
  });

  it('is not shown when the record cannot be kept', async () => {
    const minor = await registered(bornFor(15), { guardian });
    await under.test.sql('revoke insert on volunteers.audit_log from chunhui_volunteers');
    try {
      const answer = await ask(under.subgraph, staff, `{ volunteer(id: "${minor.id}") { name } }`);
      expect(answer.data).toBeNull();
      expect(JSON.stringify(answer)).not.toContain(minor.name);
    } finally {
      await under.test.sql('grant insert on volunteers.audit_log to chunhui_volunteers');
    }
  });

  it('is never one whose data is all sensitive', async () => {
    const input = { ...registration(VILLAGE, bornFor(13)), guardian };
    const document =
      'mutation ($input: RegisterVolunteerInput!) { r: registerVolunteer(input: $input) { errors { code } } }';
    expect((await ask(under.subgraph, county, document, { input })).data).toEqual({
      r: { errors: [{ code: 'VOLUNTEER_TOO_YOUNG' }] },
    });
  });
});

describe('volunteerIdentity', () => {
  it('works for those who may, and every read is recorded with its purpose', async () => {
    const volunteer = await registered('1999-05-04');
    const query = `query ($id: ID!) { volunteerIdentity(volunteer: $id, purpose: "购买保险") { birthDate residentId phone guardian { name } } }`;
    expect((await ask(under.subgraph, county, query, { id: volunteer.id })).data).toEqual({
      volunteerIdentity: {
        birthDate: '1999-05-04',
        residentId: volunteer.residentId,
        phone: volunteer.phone,
        guardian: null,
      },
    });
    expect(
      await under.test.sql(
        `select purpose from volunteers.audit_log where action = 'volunteer.reveal' and noun_id = $1`,
        [volunteer.id],
      ),
    ).toEqual([{ purpose: '购买保险' }]);
    expect(
      (
        await ask(under.subgraph, await under.test.caller('COUNTY_ADMINISTRATOR', '520628'), query, {
          id: volunteer.id,
        })
      ).data,
    ).toEqual({
      volunteerIdentity: null,
    });
    expect(codesOf(await ask(under.subgraph, staff, query, { id: volunteer.id }))).toEqual(['FORBIDDEN']);
  });
});
