// Certificates through the schema: issuing, verifying, revoking, re-issuing as a chain, printing.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, nobody, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, registration } from '../examples.fixture.ts';
import { connectVolunteers, createVolunteers, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
const COUNTY = '520622';
let county: Identity;
let reviewer: Identity;
let otherCounty: Identity;

beforeAll(async () => {
  await rollOut(under.test, COUNTY);
  county = await under.test.caller('COUNTY_ADMINISTRATOR', COUNTY);
  reviewer = await under.test.caller('HOURS_REVIEWER', COUNTY);
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
});

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(identity: Identity, field: string, answer: string, input: object): Promise<any> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${answer} errors { code } } }`;
  const { data, errors } = await ask(under.subgraph, identity, document, { input });
  return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
}

/** A volunteer with so many approved hours, one a day. */
async function served(hours: number): Promise<{ id: string; entries: string[] }> {
  const input = { ...registration('520622100201'), name: '杨秀花' };
  const alike = await under.test.sql<{ id: string }>('select id from volunteers.volunteers');
  const distinctFrom = alike.slice(0, 20).map(({ id }) => id);
  const { volunteer } = await send(county, 'registerVolunteer', 'volunteer { id }', { ...input, distinctFrom });
  await under.test.sql('update volunteers.volunteers set registered_on = registered_on - 60 where id = $1', [
    volunteer.id,
  ]);
  const entries = Array.from({ length: hours }, (_, index) => ({
    volunteer: volunteer.id,
    servedOn: daysAgo(index + 1),
    minutes: 60,
    description: '河道清洁',
  }));
  if (hours === 0) return { id: volunteer.id, entries: [] };
  const recorded = await send(county, 'recordHours', 'entries { id }', { entries });
  const ids = recorded.entries.map((entry: { id: string }) => entry.id);
  await send(reviewer, 'approveHours', 'entries { id }', { entries: ids });
  return { id: volunteer.id, entries: ids };
}

const FIELDS =
  'id number code minutes status reason services { servedOn minutes } replaces { number } replacedBy { number }';
const issue = (volunteer: string, more: object = {}, by = county) =>
  send(by, 'issueCertificate', `certificate { ${FIELDS} }`, { volunteer, issuer: '共青团玉屏县委员会', ...more });
const VERIFY = `query ($number: String!, $code: String!) { verifyCertificate(number: $number, code: $code) { name minutes status issuer } }`;
// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
const verify = async (number: string, code: string): Promise<any> =>
  (await ask(under.subgraph, nobody, VERIFY, { number, code })).data?.verifyCertificate;

describe('a certificate', () => {
  it('is issued from approved time, and verified by anyone with a masked name', async () => {
    const { id } = await served(3);
    const { certificate } = await issue(id);
    expect(certificate).toMatchObject({ minutes: 180, status: 'VALID', replaces: null });
    expect(certificate.number).toMatch(/^520622\d{10}[\dX]$/);
    expect(certificate.services).toHaveLength(3);
    const shown = { name: '杨*花', minutes: 180, status: 'VALID', issuer: '共青团玉屏县委员会' };
    expect(await verify(certificate.number, certificate.code)).toEqual(shown);
    expect(await verify(`玉志证 ${certificate.number}`, certificate.code.toLowerCase())).toEqual(shown);
    expect((await issue(id, { from: daysAgo(1), until: daysAgo(1) })).certificate.minutes).toBe(60);
  });

  it('is not verified by a wrong code or another number, with the same answer for both', async () => {
    const { id } = await served(1);
    const one = (await issue(id)).certificate;
    const other = (await issue(id)).certificate;
    for (const [number, code] of [
      [one.number, other.code],
      [one.number, ''],
      [one.number.replace(/^520622/, '520628'), one.code],
      ["5206222026000001'", 'x'],
      ['', ''],
    ])
      expect(await verify(number, code)).toBeNull();
  });

  it('leaves out reversed entries, and is refused without approved time', async () => {
    const { id, entries } = await served(2);
    await send(county, 'correctHours', 'entries { id }', { entry: entries[0], reason: '重复登记' });
    expect((await issue(id)).certificate).toMatchObject({ minutes: 60, services: [{ minutes: 60 }] });
    expect(await issue((await served(0)).id)).toMatchObject({ errors: [{ code: 'CERTIFICATE_NO_HOURS' }] });
  });

  it('is revoked once, and re-issued as a chain', async () => {
    const { id } = await served(1);
    const first = (await issue(id)).certificate;
    expect(first.code).toMatch(/^[0-9A-F]{20}$/);
    const reissue = (certificate: string) =>
      send(county, 'reissueCertificate', `certificate { ${FIELDS} }`, { certificate, reason: '姓名更正' });
    const answers = await Promise.all([reissue(first.id), reissue(first.id), reissue(first.id)]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const second = answers.find(({ certificate }) => certificate !== null).certificate;
    expect(second).toMatchObject({ status: 'VALID', replaces: { number: first.number } });
    expect(second.code).not.toBe(first.code);
    expect(await verify(first.number, first.code)).toMatchObject({ status: 'REISSUED' });
    const query = `query { volunteer(id: "${id}") { certificates { number replacedBy { number } } } }`;
    expect((await ask(under.subgraph, county, query)).data).toMatchObject({
      volunteer: { certificates: [{ replacedBy: null }, { replacedBy: { number: second.number } }] },
    });
    const revoking = { certificate: second.id, reason: '时长不实' };
    expect(await send(county, 'revokeCertificate', 'certificate { reason }', revoking)).toMatchObject({
      certificate: { reason: '时长不实' },
    });
    expect(await verify(second.number, second.code)).toMatchObject({ status: 'REVOKED' });
    expect(await send(county, 'revokeCertificate', 'certificate { id }', revoking)).toMatchObject({
      errors: [{ code: 'CERTIFICATE_NOT_VALID' }],
    });
  });

  it('is printed as a small PDF with its font inside', async () => {
    const { certificate } = await issue((await served(28)).id);
    const query = `query { serviceCertificate(id: "${certificate.id}") { pdf } }`;
    const { data } = await ask(under.subgraph, county, query);
    const pdf = Buffer.from((data as { serviceCertificate: { pdf: string } }).serviceCertificate.pdf, 'base64');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/NotoSansSC/);
    expect(pdf.length).toBeLessThan(100_000);
  });

  it('is not another county’s, nor for a role without permission', async () => {
    const { id } = await served(1);
    const { certificate } = await issue(id);
    expect(await issue(id, {}, otherCounty)).toMatchObject({ errors: [{ code: 'VOLUNTEER_UNKNOWN' }] });
    expect(await issue(id, {}, reviewer)).toEqual(['FORBIDDEN']);
    const query = `query { serviceCertificate(id: "${certificate.id}") { number } }`;
    expect((await ask(under.subgraph, otherCounty, query)).data).toEqual({ serviceCertificate: null });
    expect(codesOf(await ask(under.subgraph, nobody, query))).toEqual(['UNAUTHENTICATED']);
  });
});
