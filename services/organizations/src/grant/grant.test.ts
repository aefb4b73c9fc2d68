// Grants through the schema: given and ended by those who may, handed over at once, accepted by invitation, and written down.
import { verifyAudit } from '@chunhui/database';
import type { Identity, Role } from '@chunhui/runtime';
import { ask, grantForTest, inCounty, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectOrganizations, createOrganizations, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
let county: Identity;
let otherCounty: Identity;
let municipal: Identity;
let staff: Identity;

beforeAll(async () => {
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  municipal = await under.test.caller('MUNICIPAL_ADMINISTRATOR', '5206');
  staff = await under.test.caller('COUNTY_STAFF', '520622');
});

const GIVE = `mutation ($input: GiveGrantInput!) { answer: giveGrant(input: $input) { grant { subject role division { code } givenBy validUntil } errors { code path } } }`;
const END = `mutation ($input: EndGrantInput!) { answer: endGrant(input: $input) { grant { subject } errors { code path } } }`;
const HAND_OVER = `mutation ($input: HandOverGrantsInput!) { answer: handOverGrants(input: $input) { grants { subject role } errors { code } } }`;
const INVITE = `mutation ($input: InviteInput!) { answer: invite(input: $input) { invitation { code } errors { code } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { answer: acceptInvitation(input: $input) { grant { subject role } errors { code } } }`;
const LIST = `query ($division: DivisionCode!) { grants(division: $division) { subject role } }`;

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function act(identity: Identity, document: string, input: object): Promise<any> {
  const { data, errors } = await ask(under.subgraph, identity, document, { input });
  return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
}

describe('giveGrant', () => {
  it('works: the new holder may act at once, and it is written down', async () => {
    const input = { subject: 'wu-fang', role: 'TOWN_STAFF', division: '520622100' };
    expect(await act(county, GIVE, input)).toEqual({
      grant: { ...input, division: { code: '520622100000' }, givenBy: county.subject, validUntil: null },
      errors: [],
    });
    const wuFang = { ...county, subject: 'wu-fang' };
    expect((await ask(under.subgraph, wuFang, '{ me { roles scope { code } } }')).data).toEqual({
      me: { roles: ['TOWN_STAFF'], scope: { code: '520622100000' } },
    });
    expect(await under.test.sql(`select action, subject from organizations.audit_log where chain = '520622'`)).toEqual([
      { action: 'grant.give', subject: county.subject },
    ]);
    expect(await under.database.read(inCounty('520622'), verifyAudit)).toEqual({ whole: true, rows: 1 });
  });

  it.each([
    ['a role that is none', { role: 'EMPEROR', division: '520622' }, 'BAD_USER_INPUT'],
    ['a role that the county may not give', { role: 'MUNICIPAL_ADMINISTRATOR', division: '520622' }, 'GRANT_NOT_YOURS'],
    [
      'an end in the past',
      { role: 'COUNTY_STAFF', division: '520622', validUntil: '2020-01-01T00:00:00Z' },
      'GRANT_ENDS_BEFORE_START',
    ],
  ])('refuses %s', async (_what, input, code) => {
    expect(await act(county, GIVE, { subject: 'x', ...input })).toMatchObject({ grant: null, errors: [{ code }] });
  });

  it('refuses a role about people above the county, and one in another division', async () => {
    expect(await act(municipal, GIVE, { subject: 'x', role: 'COUNTY_ADMINISTRATOR', division: '5206' })).toMatchObject({
      errors: [{ code: 'GRANT_SCOPE_TOO_WIDE', path: ['division'] }],
    });
    expect(await act(otherCounty, GIVE, { subject: 'x', role: 'COUNTY_STAFF', division: '520622' })).toEqual([
      'OUT_OF_SCOPE',
    ]);
  });

  it('refuses a role without permission', async () => {
    expect(await act(staff, GIVE, { subject: 'x', role: 'COUNTY_STAFF', division: '520622' })).toEqual(['FORBIDDEN']);
  });

  it('has one effect for one idempotency key', async () => {
    const input = { subject: 'once', role: 'COUNTY_STAFF', division: '520622', idempotencyKey: 'grant-once-1' };
    const answers = await Promise.all([act(county, GIVE, input), act(county, GIVE, input), act(county, GIVE, input)]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await under.test.sql(`select from organizations.audit_log where noun_id like '%/once/%'`)).toHaveLength(1);
    expect(await act(county, GIVE, { ...input, role: 'AUDITOR' })).toMatchObject({
      errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
  });
});

describe('a change of grants', () => {
  it('takes effect at once: reads too, in the process that made it', async () => {
    const reads = () => ask(under.subgraph, { ...county, subject: 'comes-and-goes' }, LIST, { division: '520622' });
    const input = { subject: 'comes-and-goes', role: 'AUDITOR', division: '520622' };
    expect((await reads()).data).toEqual({ grants: null });
    await act(municipal, GIVE, input);
    expect((await reads()).data?.grants).not.toBeNull();
    await act(municipal, END, input);
    expect((await reads()).data).toEqual({ grants: null });
  });

  it('made elsewhere is seen by the next write', async () => {
    const clerk = await under.test.caller('COUNTY_ADMINISTRATOR', '520624');
    const input = { subject: 'x', role: 'COUNTY_STAFF', division: '520624' };
    expect(await act(clerk, GIVE, input)).toMatchObject({ errors: [] });
    await under.test.sql('delete from organizations.grants where subject = $1', [clerk.subject]);
    expect(await act(clerk, END, input)).toEqual(['FORBIDDEN']);
  });
});

describe('the audit trail', () => {
  const READ = '{ organizationAudit(first: 100) { totalCount nodes { division } } }';
  const VERIFY = '{ organizationAuditVerdict { whole records } }';
  const EXPORT = `mutation ($input: ExportAuditInput!) { answer: exportOrganizationAudit(input: $input) { file { content } errors { code } } }`;

  it('shows an auditor the acts of their own scope: a town’s not those of the county or another town', async () => {
    for (const scope of ['520622', '520622100', '520622100201', '520622101'])
      await under.database.write(inCounty(scope), async (session) =>
        session.audit({ action: 'test.act', nounId: scope }),
      );
    const town = await under.test.caller('AUDITOR', '520622100');
    const { data } = await ask(under.subgraph, town, READ);
    const shown = (data as { organizationAudit: { totalCount: number; nodes: { division: string }[] } })
      .organizationAudit;
    expect(shown.totalCount).toBe(2);
    expect(shown.nodes.map(({ division }) => division)).toEqual(['520622100201', '520622100000']);
    expect((await ask(under.subgraph, town, VERIFY)).errors?.[0]?.extensions?.code).toBe('OUT_OF_SCOPE');
    expect(await act(town, EXPORT, { purpose: '检查' })).toMatchObject({ errors: [] });
    expect(await under.test.sql(`select after from organizations.audit_log where action = 'audit.export'`)).toEqual([
      { after: '{"rows":2}' },
    ]);
  });
});

describe('a known idempotency key', () => {
  it('answers only callers who may still do it, with the rights of the first time', async () => {
    const administrator = await under.test.caller('COUNTY_ADMINISTRATOR', '520623');
    const input = { role: 'COUNTY_STAFF', division: '520623', idempotencyKey: 'invite-once-1' };
    expect((await act(administrator, INVITE, input)).invitation.code).toMatch(/^520623-/);
    const setRole = async (role: Role) => {
      await under.test.sql('delete from organizations.grants where subject = $1', [administrator.subject]);
      await grantForTest(under.test.sql, '520623', administrator.subject ?? '', role);
    };
    await setRole('COUNTY_STAFF');
    expect(await act(administrator, INVITE, input)).toEqual(['FORBIDDEN']);
    await setRole('MUNICIPAL_ADMINISTRATOR');
    expect(await act(administrator, INVITE, input)).toMatchObject({ errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('keeps answers sealed, and an invitation’s code not at all', async () => {
    const input = { role: 'VILLAGE_STAFF', division: '520622100201', idempotencyKey: 'invite-sealed-1' };
    const { invitation } = await act(county, INVITE, input);
    expect(await act(county, INVITE, input)).toEqual({ invitation: { code: null }, errors: [] });
    const kept = await under.test.sql<{ answer: string }>('select answer from organizations.idempotency_keys');
    for (const { answer } of kept) {
      expect(answer).toMatch(/^[\w+/]+=*$/);
      expect(Buffer.from(answer, 'base64').toString('latin1')).not.toContain('expiresAt');
    }
    expect(JSON.stringify(kept)).not.toContain(invitation.code);
  });
});

describe('endGrant', () => {
  it('works: once', async () => {
    const input = { subject: 'leaving', role: 'COUNTY_STAFF', division: '520622' };
    await act(county, GIVE, input);
    expect(await act(county, END, input)).toEqual({ grant: { subject: 'leaving' }, errors: [] });
    expect(await act(county, END, input)).toMatchObject({ grant: null, errors: [{ code: 'GRANT_UNKNOWN' }] });
  });

  it('another county ends nothing', async () => {
    expect(
      await act(otherCounty, END, { subject: county.subject, role: 'COUNTY_ADMINISTRATOR', division: '520622' }),
    ).toEqual(['OUT_OF_SCOPE']);
  });
});

describe('handOverGrants', () => {
  it('works: what one held, the other holds', async () => {
    await act(county, GIVE, { subject: 'old-hand', role: 'COUNTY_STAFF', division: '520622' });
    await act(county, GIVE, { subject: 'old-hand', role: 'CARE_WORKER', division: '520622' });
    const answer = await act(county, HAND_OVER, { from: 'old-hand', to: 'new-hand' });
    expect(answer.grants).toEqual([
      { subject: 'new-hand', role: 'CARE_WORKER' },
      { subject: 'new-hand', role: 'COUNTY_STAFF' },
    ]);
    expect(await act(county, HAND_OVER, { from: 'old-hand', to: 'new-hand' })).toMatchObject({
      errors: [{ code: 'GRANT_UNKNOWN' }],
    });
  });
});

describe('invitations', () => {
  const stranger: Identity = { subject: 'stranger', scope: null, requestId: 'test-stranger' };

  it('work once, for whoever has the code', async () => {
    const { invitation } = await act(county, INVITE, { role: 'VILLAGE_STAFF', division: '520622100201' });
    expect(await act(stranger, ACCEPT, invitation)).toEqual({
      grant: { subject: 'stranger', role: 'VILLAGE_STAFF' },
      errors: [],
    });
    expect(await act(stranger, ACCEPT, invitation)).toMatchObject({ errors: [{ code: 'INVITATION_NOT_OPEN' }] });
  });

  it('end when they expire, and a made-up code is none', async () => {
    const { invitation } = await act(county, INVITE, { role: 'VILLAGE_STAFF', division: '520622100201' });
    await under.test.sql(`update organizations.invitations set expires_at = now() where accepted_by is null`);
    expect(await act(stranger, ACCEPT, invitation)).toMatchObject({ errors: [{ code: 'INVITATION_NOT_OPEN' }] });
    expect(await act(stranger, ACCEPT, { code: '520622-aaaaaaaaaaaaaaaaaaaaaaaa' })).toMatchObject({
      errors: [{ code: 'INVITATION_NOT_OPEN' }],
    });
  });

  it('keep no code', async () => {
    const { invitation } = await act(county, INVITE, { role: 'VILLAGE_STAFF', division: '520622100201' });
    const rows = await under.test.sql(
      'select i::text as row from organizations.invitations i union all select a::text from organizations.audit_log a',
    );
    expect(rows.some((row) => JSON.stringify(row).includes(invitation.code))).toBe(false);
  });
});

describe('a role that a second person confirms', () => {
  const CONFIRM = `mutation ($input: ConfirmGrantInput!) { answer: confirmGrant(input: $input) { grant { subject status confirmedBy } errors { code } } }`;
  const give = (who: Identity, subject: string, role: Role, more: object = {}) =>
    act(who, GIVE.replace('validUntil }', 'validUntil status }'), { subject, role, division: '520622', ...more });
  const confirm = (who: Identity, subject: string, role: Role) =>
    act(who, CONFIRM, { subject, role, division: '520622' });
  const rolesOf = async (subject: string) =>
    (
      await ask(
        under.subgraph,
        { subject, scope: null, requestId: 'roles' },
        '{ me { grants { role thing division { code } } } }',
      )
    ).data?.me;
  let second: Identity;
  let auditor: Identity;

  beforeAll(async () => {
    await grantForTest(under.test.sql, '520622', 'second-administrator', 'COUNTY_ADMINISTRATOR');
    second = { ...county, subject: 'second-administrator' };
    auditor = await under.test.caller('AUDITOR', '520622');
  });

  it('gives nothing until then: neither giver nor holder confirm, nor a role that may not', async () => {
    expect(await give(county, 'new-administrator', 'COUNTY_ADMINISTRATOR')).toMatchObject({
      grant: { status: 'PENDING' },
    });
    expect(await rolesOf('new-administrator')).toEqual({ grants: [] });
    expect(await confirm(county, 'new-administrator', 'COUNTY_ADMINISTRATOR')).toMatchObject({
      errors: [{ code: 'GRANT_NEEDS_ANOTHER_PERSON' }],
    });
    expect(await confirm(auditor, 'new-administrator', 'COUNTY_ADMINISTRATOR')).toEqual(['FORBIDDEN']);
    expect(await confirm(otherCounty, 'new-administrator', 'COUNTY_ADMINISTRATOR')).toEqual(['OUT_OF_SCOPE']);
    expect(await confirm(second, 'new-administrator', 'COUNTY_ADMINISTRATOR')).toMatchObject({
      grant: { status: 'ACTIVE', confirmedBy: 'second-administrator' },
      errors: [],
    });
    expect(await rolesOf('new-administrator')).toEqual({
      grants: [{ role: 'COUNTY_ADMINISTRATOR', thing: null, division: { code: '520622000000' } }],
    });
    expect(await confirm(second, 'new-administrator', 'COUNTY_ADMINISTRATOR')).toMatchObject({
      errors: [{ code: 'GRANT_NOT_PENDING' }],
    });
  });

  it('is told to auditors and holders, who each read their own notices', async () => {
    const NOTICES = '{ grantNotices { act subject role bySubject } }';
    const notice = { act: 'CONFIRMED', subject: 'new-administrator', role: 'COUNTY_ADMINISTRATOR' };
    for (const who of [auditor, county])
      expect((await ask(under.subgraph, who, NOTICES)).data?.grantNotices).toContainEqual({
        ...notice,
        bySubject: 'second-administrator',
      });
    expect((await ask(under.subgraph, staff, NOTICES)).data).toEqual({ grantNotices: [] });
  });

  it('of children’s files is confirmed from above for the first officer, and by an officer in office afterwards', async () => {
    await give(county, 'first-officer', 'SAFEGUARDING_OFFICER');
    expect(await confirm(second, 'first-officer', 'SAFEGUARDING_OFFICER')).toMatchObject({
      errors: [{ code: 'GRANT_NOT_YOURS_TO_CONFIRM' }],
    });
    expect(await confirm(municipal, 'first-officer', 'SAFEGUARDING_OFFICER')).toMatchObject({ errors: [] });
    await give(county, 'carer', 'CARE_WORKER');
    expect(await confirm(municipal, 'carer', 'CARE_WORKER')).toMatchObject({
      errors: [{ code: 'GRANT_NOT_YOURS_TO_CONFIRM' }],
    });
    expect(await confirm({ ...county, subject: 'first-officer' }, 'carer', 'CARE_WORKER')).toMatchObject({
      errors: [],
    });
  });

  it('is void when the giver may no longer give it', async () => {
    await grantForTest(under.test.sql, '520622', 'leaving-administrator', 'COUNTY_ADMINISTRATOR');
    await give({ ...county, subject: 'leaving-administrator' }, 'late', 'COUNTY_ADMINISTRATOR');
    await act(county, END, { subject: 'leaving-administrator', role: 'COUNTY_ADMINISTRATOR', division: '520622' });
    expect(await confirm(second, 'late', 'COUNTY_ADMINISTRATOR')).toMatchObject({
      errors: [{ code: 'GRANT_GIVER_ENDED' }],
    });
  });

  it('is refused by the database too: to oneself, confirmed by giver or holder, a thing of another county', async () => {
    const insert = (columns: string, values: string) =>
      under.test.sql(
        `insert into organizations.grants (scope, role, valid_from, ${columns}) values ('520622', 'COUNTY_ADMINISTRATOR', now(), ${values})`,
      );
    const at = 'subject, given_by, confirmed_by, confirmed_at';
    await expect(insert('subject, given_by', `'a', 'a'`)).rejects.toThrow(/check constraint/);
    await expect(insert(at, `'a', 'b', 'b', now()`)).rejects.toThrow(/check constraint/);
    await expect(insert(at, `'a', 'b', 'a', now()`)).rejects.toThrow(/check constraint/);
    await expect(insert(`${at}, thing_id`, `'a', 'b', 'c', now(), '520628-x'`)).rejects.toThrow(/check constraint/);
  });
});

describe('the rules of giving', () => {
  it('nobody gives to themselves, nor accepts their own invitation', async () => {
    const self = { subject: county.subject, role: 'COUNTY_STAFF', division: '520622' };
    expect(await act(county, GIVE, self)).toMatchObject({ errors: [{ code: 'GRANT_TO_YOURSELF' }] });
    const { invitation } = await act(county, INVITE, { role: 'COUNTY_STAFF', division: '520622' });
    expect(await act(county, ACCEPT, invitation)).toMatchObject({ errors: [{ code: 'GRANT_TO_YOURSELF' }] });
    await act(county, GIVE, { subject: 'predecessor', role: 'COUNTY_STAFF', division: '520622' });
    expect(await act(county, HAND_OVER, { from: 'predecessor', to: county.subject })).toMatchObject({
      errors: [{ code: 'GRANT_TO_YOURSELF' }],
    });
  });

  it('refuses roles that check each other, also held above, also when both are given at once', async () => {
    await grantForTest(under.test.sql, '5206', 'auditor-above', 'AUDITOR');
    for (const subject of ['auditor-above'])
      expect(await act(county, GIVE, { subject, role: 'COUNTY_STAFF', division: '520622' })).toMatchObject({
        errors: [{ code: 'GRANT_INCOMPATIBLE' }],
      });
    const input = { subject: 'both-at-once', division: '520622' };
    const answers = await Promise.all([
      act(municipal, GIVE, { ...input, role: 'AUDITOR' }),
      act(county, GIVE, { ...input, role: 'COUNTY_STAFF' }),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('an auditor is not given, and not ended, by the county that is audited', async () => {
    const input = { subject: 'watcher', role: 'AUDITOR', division: '520622' };
    expect(await act(county, GIVE, input)).toMatchObject({ errors: [{ code: 'GRANT_NOT_YOURS' }] });
    expect(await act(municipal, GIVE, input)).toMatchObject({ errors: [] });
    expect(await act(county, END, input)).toMatchObject({ errors: [{ code: 'GRANT_FROM_ABOVE' }] });
    expect(await act(municipal, END, input)).toMatchObject({ errors: [] });
  });

  it('a division and a thing must exist', async () => {
    const input = { subject: 'nobody-yet', role: 'COUNTY_STAFF', division: '520622999' };
    const unknown = { errors: [{ code: 'GRANT_DIVISION_UNKNOWN', path: ['division'] }] };
    expect(await act(county, GIVE, input)).toMatchObject(unknown);
    expect(await act(county, INVITE, { role: 'TOWN_STAFF', division: '520622999' })).toMatchObject({
      errors: [{ code: 'GRANT_DIVISION_UNKNOWN' }],
    });
    const leader = { subject: 'nobody-yet', role: 'TEAM_LEADER', division: '520622' };
    expect(await act(county, GIVE, leader)).toMatchObject({ errors: [{ code: 'GRANT_NEEDS_THING' }] });
    expect(await act(county, GIVE, { ...leader, thing: '520622-no-such-team' })).toMatchObject({
      errors: [{ code: 'GRANT_THING_UNKNOWN' }],
    });
    expect(await under.test.sql(`select from organizations.grants where subject = 'nobody-yet'`)).toEqual([]);
  });

  it('a grant whose division is gone does not break the list', async () => {
    await grantForTest(under.test.sql, '520622998', 'of-nowhere', 'TOWN_STAFF');
    const document = `query { grants(division: "520622") { subject division { code } } }`;
    const { data } = await ask(under.subgraph, county, document);
    expect(data?.grants).toContainEqual({ subject: 'of-nowhere', division: null });
  });

  it('a delegated grant ends with the grant it came from, at the latest', async () => {
    await grantForTest(under.test.sql, '520622', 'reviewer', 'HOURS_REVIEWER');
    const delegate = { ...county, subject: 'reviewer' };
    // A reviewer may not give at all: delegation needs the right to write grants.
    const input = { subject: 'deputy', role: 'HOURS_REVIEWER', division: '520622', validUntil: '2099-01-01T00:00:00Z' };
    expect(await act(delegate, GIVE, input)).toEqual(['FORBIDDEN']);
    await grantForTest(under.test.sql, '5206', 'head', 'MUNICIPAL_ADMINISTRATOR');
    const head = { ...county, subject: 'head' };
    const deputy = { subject: 'deputy', role: 'MUNICIPAL_ADMINISTRATOR', division: '5206' };
    expect(await act(head, GIVE, deputy)).toMatchObject({ errors: [{ code: 'GRANT_NEEDS_END' }] });
    expect(await act(head, GIVE, { ...deputy, validUntil: '2099-01-01T00:00:00Z' })).toMatchObject({ errors: [] });
    const operator = await under.test.caller('PLATFORM_OPERATOR', '52');
    await act(operator, END, { subject: 'head', role: 'MUNICIPAL_ADMINISTRATOR', division: '5206' });
    expect(
      await under.test.sql(
        `select subject from organizations.grants where subject in ('head', 'deputy') and (valid_until is null or valid_until > now())`,
      ),
    ).toEqual([]);
  });

  it('an invitation keeps the end of the role that it gives', async () => {
    const validUntil = '2099-01-01T00:00:00.000Z';
    const { invitation } = await act(county, INVITE, { role: 'COUNTY_STAFF', division: '520622', validUntil });
    await act({ ...county, subject: 'guest' }, ACCEPT, invitation);
    expect(
      await under.test.sql(`select valid_until, given_scope from organizations.grants where subject = 'guest'`),
    ).toEqual([{ valid_until: new Date(validUntil), given_scope: '520622' }]);
  });
});

describe('Query.grants', () => {
  it('works for the county, and shows another county nothing', async () => {
    const { data } = await ask(under.subgraph, county, LIST, { division: '520622' });
    expect(data?.grants).toContainEqual({ subject: county.subject, role: 'COUNTY_ADMINISTRATOR' });
    const foreign = await ask(under.subgraph, otherCounty, LIST, { division: '520622' });
    expect(foreign.data).toEqual({ grants: null });
    expect(JSON.stringify(foreign)).not.toContain(county.subject);
  });
});
