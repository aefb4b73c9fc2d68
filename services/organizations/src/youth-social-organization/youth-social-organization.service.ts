// Registering youth social organizations, and who joins and leaves them: persons and units.
import { newId, type Session } from '@chunhui/database';
import { readOrganizationCode } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { identify, personInput, requireVillage } from '../person-input.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import {
  dissolveSocialOrganization,
  endSocialOrganizationMember,
  placeSocialOrganization,
  placeSocialOrganizationMember,
  youthSocialOrganizationsById,
} from './youth-social-organization.store.ts';
import type { YouthSocialOrganization, YouthSocialOrganizationMember } from './youth-social-organization.table.ts';

const { idempotencyKey } = inputs;
export const registerInput = z.object({
  name: inputs.text(),
  domain: z.enum(['VOLUNTEERING', 'ENTREPRENEURSHIP', 'ARTS_SPORTS', 'STUDENT_SERVICE']),
  level: z.enum(['COUNTY', 'TOWN', 'VILLAGE']),
  division: z.string(),
  supervisingBody: inputs.text(),
  registrationNumber: z.string().nullish(),
  foundedOn: inputs.date,
  idempotencyKey,
});
export const dissolveInput = z.object({
  organization: z.string(),
  dissolvedOn: inputs.date,
  reason: inputs.text(),
  idempotencyKey,
});
export const admitInput = z.object({
  organization: z.string(),
  person: personInput.nullish(),
  unit: z.object({ name: inputs.text(), division: z.string() }).nullish(),
  joinedOn: inputs.date,
  idempotencyKey,
});
export const releaseInput = z.object({ member: z.string(), leftOn: inputs.date, idempotencyKey });

export async function register(
  session: Session,
  { division, idempotencyKey: _key, ...input }: z.output<typeof registerInput>,
): Promise<YouthSocialOrganization> {
  await requireVillage(session, division, ['division']);
  const read = input.registrationNumber == null ? null : readOrganizationCode(input.registrationNumber);
  if (read?.refusal) throw new RefusedError([{ ...read.refusal, path: ['registrationNumber'] }]);
  const registrationNumber = read?.value ?? null;
  if (input.foundedOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['foundedOn'])]);
  const organization: YouthSocialOrganization = {
    ...input,
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: division,
    registrationNumber,
    dissolvedOn: null,
  };
  if (!(await placeSocialOrganization(session, organization)))
    throw new RefusedError([userError('CREDIT_CODE_USED', ['registrationNumber'])]);
  session.audit({ action: 'social-organization.register', nounId: organization.id, after: organization });
  return organization;
}

export async function dissolveOrganization(
  session: Session,
  { organization: id, dissolvedOn, reason }: z.output<typeof dissolveInput>,
): Promise<YouthSocialOrganization> {
  if (dissolvedOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['dissolvedOn'])]);
  const organization = await dissolveSocialOrganization(session, id, dissolvedOn);
  if (organization === null) throw new RefusedError([userError('SOCIAL_ORGANIZATION_UNKNOWN', ['organization'])]);
  session.audit({ action: 'social-organization.dissolve', nounId: id, after: { dissolvedOn }, purpose: reason });
  return organization;
}

/** Admits one person or one unit. */
export async function admit(
  session: Session,
  { organization: id, person, unit, joinedOn }: z.output<typeof admitInput>,
): Promise<YouthSocialOrganizationMember> {
  if ((person == null) === (unit == null)) throw new RefusedError([userError('PERSON_OR_UNIT', ['person'])]);
  const [organization] = await youthSocialOrganizationsById(session, [id]);
  if (organization == null || organization.dissolvedOn !== null)
    throw new RefusedError([userError('SOCIAL_ORGANIZATION_UNKNOWN', ['organization'])]);
  if (joinedOn < organization.foundedOn || joinedOn > today())
    throw new RefusedError([userError('JOINED_OUTSIDE_LIFE', ['joinedOn'])]);
  if (unit != null) await requireVillage(session, unit.division, ['unit', 'division']);
  const who =
    person == null
      ? { kind: 'UNIT' as const, personId: null, name: unit?.name ?? '', divisionCode: unit?.division ?? '' }
      : await personOf(session, person);
  const member: YouthSocialOrganizationMember = {
    ...who,
    countyCode: session.county,
    id: newId(session.county),
    organizationId: id,
    joinedOn,
    leftOn: null,
  };
  if (!(await placeSocialOrganizationMember(session, member)))
    throw new RefusedError([userError('MEMBER_ALREADY', ['person'])]);
  const { kind, personId } = member;
  session.audit({ action: 'social-organization.admit', nounId: member.id, after: { id, kind, personId, joinedOn } });
  return member;
}

async function personOf(session: Session, input: z.output<typeof personInput>) {
  const { personId, name, divisionCode } = await identify(session, input);
  return { kind: 'PERSON' as const, personId, name, divisionCode };
}

export async function release(
  session: Session,
  { member: id, leftOn }: z.output<typeof releaseInput>,
): Promise<YouthSocialOrganizationMember> {
  const member = leftOn > today() ? null : await endSocialOrganizationMember(session, id, leftOn);
  if (member === null) throw new RefusedError([userError('MEMBERSHIP_UNKNOWN', ['member'])]);
  session.audit({ action: 'social-organization.release', nounId: id, after: { leftOn } });
  return member;
}
