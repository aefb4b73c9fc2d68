// Dissolving a League organization, or merging it into another one: everything that depends on it ends, moves, or is named in a refusal.
import { futureErrors, modelOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { mayHold } from '@chunhui/model';
import { allow, inputs, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { figures } from '../figures.ts';
import { beforeFoundedErrors } from '../term.ts';
import { userError } from '../user-errors.ts';
import { requireOwnOrganization } from './league-organization.service.ts';
import {
  type Belongings,
  belongingsOf,
  endOrganization,
  handOver,
  isBelow,
  leagueOrganizationsById,
  lockLeagueOrganization,
  lockTree,
} from './league-organization.store.ts';
import type { LeagueOrganization } from './league-organization.table.ts';

const { date, id, idempotencyKey, text } = inputs;

/** Refused, with every reason at once, while members, organizations below it or a first secretary would be left without a successor. */
export const dissolveLeagueOrganization = mutation({
  access: allow('organization-person:write'),
  input: z.object({ organization: id, dissolvedOn: date, reason: text(), into: id.nullish(), idempotencyKey }),
  noun: 'organization',
  async run(
    session,
    { organization: organizationId, dissolvedOn, reason, into: intoId = null },
  ): Promise<LeagueOrganization> {
    await lockTree(session);
    // In the order of their ids, so that two mergers in opposite directions wait for each other and do not deadlock.
    for (const each of [organizationId, ...(intoId === null ? [] : [intoId])].sort())
      await lockLeagueOrganization(session, each);
    const organization = await requireOwnOrganization(session, organizationId, 'organization');
    const into = intoId === null ? null : await requireOwnOrganization(session, intoId, 'into');
    const belongings = await belongingsOf(session, organizationId);
    throwUserErrors([
      ...(organization.parentId === null ? [userError('COUNTY_COMMITTEE_STAYS', ['organization'])] : []),
      ...futureErrors(session, { dissolvedOn }),
      ...beforeFoundedErrors(organization, 'dissolvedOn', dissolvedOn),
      ...(belongings.hasFirstSecretary ? [userError('FIRST_SECRETARY_IN_OFFICE', ['organization'])] : []),
      ...(await successorErrors(session, organization, into, belongings)),
    ]);

    await figures.changing(session, 'league_organizations', [organizationId]);
    if (into !== null) await handOver(session, organization, into, belongings);
    const posts = await endOrganization(session, organizationId, {
      dissolvedOn,
      dissolvedReason: reason,
      mergedInto: into?.id ?? null,
    });
    const { members, children, societies } = belongings;
    session.audit({
      action: into === null ? 'league-organization.dissolve' : 'league-organization.merge',
      nounId: organizationId,
      after: { dissolvedOn, reason, into: into?.id ?? null, members: members.length, children, societies, posts },
    });
    const [dissolved] = await leagueOrganizationsById(session, [organizationId]);
    return dissolved as LeagueOrganization;
  },
});

/** The refusals for dependents that have no successor, or that the successor cannot take over. */
async function successorErrors(
  session: Session,
  organization: LeagueOrganization,
  into: LeagueOrganization | null,
  { members, children }: Belongings,
): Promise<UserError[]> {
  if (into === null) {
    return [
      ...(members.length > 0 ? [userError('LEAGUE_MEMBERS_LEFT', ['into'])] : []),
      ...(children.length > 0 ? [userError('LEAGUE_CHILDREN_LEFT', ['into'])] : []),
    ];
  }
  if (await isBelow(session, into.id, organization.id)) return [userError('TREE_CYCLE', ['into'])];
  const model = await modelOf(session);
  const kind = model.catalogue.leagueOrganizationKind.find(({ code }) => code === into.kind);
  const below = await leagueOrganizationsById(session, children);
  return [
    ...(members.length > 0 && !kind?.hasMembers ? [userError('MEMBERS_IN_BRANCHES_ONLY', ['into'])] : []),
    ...(below.some((child) => child !== null && !mayHold(model, into.kind, child.kind))
      ? [userError('PARENT_KIND_WRONG', ['into'])]
      : []),
  ];
}
