// The rules of youth social organizations: registered by a checked number, with persons and units as members.
import { futureErrors, placeErrors, villageErrors } from '@chunhui/county';
import { newId } from '@chunhui/database';
import { readOrganizationCode } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { identify, personInput } from '../person-input.ts';
import { beforeFoundedErrors, refuseOutsideCountyScope } from '../term.ts';
import { userError } from '../user-errors.ts';
import {
  endMembersOf,
  endSocialOrganization,
  endSocialOrganizationMember,
  lockSocialOrganization,
  placeSocialOrganization,
  placeSocialOrganizationMember,
} from './youth-social-organization.store.ts';
import type { YouthSocialOrganization, YouthSocialOrganizationMember } from './youth-social-organization.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const writesPeople = allow('organization-person:write');

export const registerSocialOrganization = mutation({
  access: allow('organization:write', (_root, { input }) => input.division),
  input: z.object({
    name: text(),
    domain: z.enum(['VOLUNTEERING', 'ENTREPRENEURSHIP', 'ARTS_SPORTS', 'STUDENT_SERVICE']),
    level: z.enum(['COUNTY', 'TOWN', 'VILLAGE']),
    division: z.string(),
    supervisingBody: text(),
    registrationNumber: z.string().nullish(),
    foundedOn: date,
    idempotencyKey,
  }),
  noun: 'organization',
  async run(session, { division, idempotencyKey: _key, ...input }): Promise<YouthSocialOrganization> {
    const read = input.registrationNumber == null ? null : readOrganizationCode(input.registrationNumber);
    throwUserErrors([
      ...(await villageErrors(session, division)),
      ...(read?.refusal ? [{ ...read.refusal, path: ['registrationNumber'] }] : []),
      ...futureErrors(session, { foundedOn: input.foundedOn }),
    ]);
    const organization: YouthSocialOrganization = {
      ...input,
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: division,
      registrationNumber: read?.value ?? null,
      dissolvedOn: null,
    };
    if (!(await placeSocialOrganization(session, organization)))
      throw new RefusedError(userError('CREDIT_CODE_USED', ['registrationNumber']));
    session.audit({ action: 'social-organization.register', nounId: organization.id, after: organization });
    return organization;
  },
});

/** Dissolves an organization: its memberships end on the same day. */
export const dissolveSocialOrganization = mutation({
  access: writesPeople,
  input: z.object({ organization: id, dissolvedOn: date, reason: text(), idempotencyKey }),
  noun: 'organization',
  async run(session, { organization: organizationId, dissolvedOn, reason }): Promise<YouthSocialOrganization> {
    refuseOutsideCountyScope(session, 'organization');
    const organization = await lockSocialOrganization(session, organizationId);
    if (organization === null) throw new RefusedError(userError('SOCIAL_ORGANIZATION_UNKNOWN', ['organization']));
    throwUserErrors([
      ...futureErrors(session, { dissolvedOn }),
      ...beforeFoundedErrors(organization, 'dissolvedOn', dissolvedOn),
    ]);
    const members = await endMembersOf(session, organizationId, dissolvedOn);
    await endSocialOrganization(session, organizationId, dissolvedOn);
    session.audit({
      action: 'social-organization.dissolve',
      nounId: organizationId,
      after: { dissolvedOn, members },
      purpose: reason,
    });
    return { ...organization, dissolvedOn };
  },
});

/** Admits one person or one unit. */
export const admitSocialOrganizationMember = mutation({
  access: writesPeople,
  input: z.object({
    organization: id,
    person: personInput.nullish(),
    unit: z.object({ name: text(), division: z.string() }).nullish(),
    joinedOn: date,
    idempotencyKey,
  }),
  noun: 'member',
  async run(session, { organization: organizationId, person, unit, joinedOn }): Promise<YouthSocialOrganizationMember> {
    if ((person == null) === (unit == null)) throw new RefusedError(userError('PERSON_OR_UNIT', ['person']));
    const organization = await lockSocialOrganization(session, organizationId);
    if (organization === null) throw new RefusedError(userError('SOCIAL_ORGANIZATION_UNKNOWN', ['organization']));
    throwUserErrors([
      ...futureErrors(session, { joinedOn }),
      ...beforeFoundedErrors(organization, 'joinedOn', joinedOn),
      ...(unit == null ? [] : await placeErrors(session, [{ division: unit.division, path: ['unit', 'division'] }])),
    ]);
    const identity = person == null ? null : await identify(session, person);
    const member: YouthSocialOrganizationMember = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: identity?.divisionCode ?? unit?.division ?? '',
      organizationId,
      kind: identity === null ? 'UNIT' : 'PERSON',
      personId: identity?.personId ?? null,
      name: identity?.name ?? unit?.name ?? '',
      joinedOn,
      leftOn: null,
    };
    if (!(await placeSocialOrganizationMember(session, member)))
      throw new RefusedError(userError('MEMBER_ALREADY', ['person']));
    const { kind, personId } = member;
    session.audit({
      action: 'social-organization.admit',
      nounId: member.id,
      after: { organizationId, kind, personId, joinedOn },
    });
    return member;
  },
});

export const releaseSocialOrganizationMember = mutation({
  access: writesPeople,
  input: z.object({ member: id, leftOn: date, idempotencyKey }),
  noun: 'member',
  async run(session, { member: memberId, leftOn }): Promise<YouthSocialOrganizationMember> {
    throwUserErrors(futureErrors(session, { leftOn }));
    const member = await endSocialOrganizationMember(session, memberId, leftOn);
    if (member === null) throw new RefusedError(userError('MEMBERSHIP_UNKNOWN', ['member']));
    session.audit({ action: 'social-organization.release', nounId: memberId, after: { leftOn } });
    return member;
  },
});
