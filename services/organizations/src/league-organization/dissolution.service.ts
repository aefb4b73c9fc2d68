// Dissolving a League organization, or merging it into another: nobody and nothing is left without a place.

import { modelOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { mayHold } from '@chunhui/model';
import { inputs, RefusedError, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { figures } from '../figures.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import { requireOrganization } from './league-organization.service.ts';
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

export const dissolveInput = z.object({
  organization: z.string(),
  dissolvedOn: inputs.date,
  reason: inputs.text(),
  into: z.string().nullish(),
  idempotencyKey: inputs.idempotencyKey,
});

/** RefusedError, with every reason at once, while it has what nobody takes over. */
export async function dissolve(
  session: Session,
  { organization: id, dissolvedOn, reason, into: intoId }: z.output<typeof dissolveInput>,
): Promise<LeagueOrganization> {
  await lockTree(session);
  // In the order of their ids, so that two mergers crosswise wait for each other and do not lock each other out.
  for (const each of [id, ...(intoId == null ? [] : [intoId])].sort()) await lockLeagueOrganization(session, each);
  const organization = await requireOrganization(session, id, 'organization');
  const into = intoId == null ? null : await requireOrganization(session, intoId, 'into');
  const belongings = await belongingsOf(session, id);
  const reasons: UserError[] = [];
  if (organization.parentId === null) reasons.push(userError('COUNTY_COMMITTEE_STAYS', ['organization']));
  if (dissolvedOn > today()) reasons.push(userError('DAY_IN_FUTURE', ['dissolvedOn']));
  if (organization.foundedOn !== null && dissolvedOn < organization.foundedOn)
    reasons.push(userError('DISSOLVED_BEFORE_FOUNDED', ['dissolvedOn']));
  if (belongings.hasFirstSecretary) reasons.push(userError('FIRST_SECRETARY_IN_OFFICE', ['organization']));
  reasons.push(...(await misfits(session, organization, into, belongings)));
  if (reasons.length > 0) throw new RefusedError(reasons);

  await figures.changing(session, 'league_organizations', [id]);
  if (into !== null) await handOver(session, organization, into, belongings);
  const posts = await endOrganization(session, id, {
    dissolvedOn,
    dissolvedReason: reason,
    mergedInto: into?.id ?? null,
  });
  const { members, children, societies } = belongings;
  session.audit({
    action: into === null ? 'league-organization.dissolve' : 'league-organization.merge',
    nounId: id,
    after: { dissolvedOn, reason, into: into?.id ?? null, members: members.length, children, societies, posts },
  });
  const [dissolved] = await leagueOrganizationsById(session, [id]);
  return dissolved as LeagueOrganization;
}

/** What the organization has and the other one, or nobody, cannot take. */
async function misfits(
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
