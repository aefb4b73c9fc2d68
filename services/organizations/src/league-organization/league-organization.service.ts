// Founding and moving League organizations in the tree, and their elections: the kinds say who may hold whom.

import { modelOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { mayHold } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { figures } from '../figures.ts';
import { requireVillage } from '../person-input.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import {
  addLeagueOrganizations,
  isBelow,
  leagueOrganizationsById,
  lockLeagueOrganization,
  lockTree,
} from './league-organization.store.ts';
import { type LeagueOrganization, leagueOrganizations } from './league-organization.table.ts';
import { yearsAfter } from './warnings.ts';

const { idempotencyKey } = inputs;
export const foundInput = z.object({
  name: inputs.text(),
  kind: z.enum(['LOCAL_COMMITTEE', 'COMMITTEE', 'WORKING_COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH']),
  division: z.string(),
  parent: z.string().nullish(),
  partyOrganization: inputs.text().nullish(),
  isSchool: z.boolean().default(false),
  foundedOn: inputs.date,
  idempotencyKey,
});
export const moveInput = z.object({ organization: z.string(), parent: z.string(), idempotencyKey });
export const electionInput = z.object({
  organization: z.string(),
  heldOn: inputs.date,
  years: z.int().min(1).max(10),
  idempotencyKey,
});

export async function found(session: Session, input: z.output<typeof foundInput>): Promise<LeagueOrganization> {
  await requireVillage(session, input.division, ['division']);
  if (input.foundedOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['foundedOn'])]);
  await lockTree(session);
  await checkParent(session, input.kind, input.parent ?? null);
  const organization: LeagueOrganization = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: input.division,
    name: input.name,
    kind: input.kind,
    parentId: input.parent ?? null,
    partyOrganization: input.partyOrganization ?? null,
    foundedOn: input.foundedOn,
    needs: [],
    isSchool: input.isSchool,
    electedOn: null,
    termEndsOn: null,
    dissolvedOn: null,
    dissolvedReason: null,
    mergedInto: null,
  };
  await addLeagueOrganizations(session, [organization]);
  session.audit({ action: 'league-organization.found', nounId: organization.id, after: organization });
  return organization;
}

/** Puts an organization, and all below it, under another parent. */
export async function move(
  session: Session,
  { organization: id, parent }: z.output<typeof moveInput>,
): Promise<LeagueOrganization> {
  // Of two moves at once the second sees the tree that the first has left: together they make no circle.
  await lockTree(session);
  const organization = await requireOrganization(session, id, 'organization');
  if (await isBelow(session, parent, id)) throw new RefusedError([userError('TREE_CYCLE', ['parent'])]);
  await checkParent(session, organization.kind, parent);
  await session.update(leagueOrganizations, id, { parentId: parent });
  session.audit({
    action: 'league-organization.move',
    nounId: id,
    before: { parentId: organization.parentId },
    after: { parentId: parent },
  });
  return { ...organization, parentId: parent };
}

/** Records an election, from which the term runs; a term outside the guidance is warned of, not refused. */
export async function holdElection(
  session: Session,
  { organization: id, heldOn, years }: z.output<typeof electionInput>,
): Promise<LeagueOrganization> {
  await lockLeagueOrganization(session, id);
  const organization = await requireOrganization(session, id, 'organization');
  if (heldOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['heldOn'])]);
  if (organization.electedOn !== null && heldOn <= organization.electedOn)
    throw new RefusedError([userError('TERM_OVERLAPS', ['heldOn'])]);
  const change = { electedOn: heldOn, termEndsOn: yearsAfter(heldOn, years) };
  await figures.changing(session, 'league_organizations', [id]);
  await session.update(leagueOrganizations, id, change);
  const { electedOn, termEndsOn } = organization;
  session.audit({
    action: 'league-organization.elect',
    nounId: id,
    before: { electedOn, termEndsOn },
    after: change,
  });
  return { ...organization, ...change };
}

/** Only a county committee stands alone; whom a kind may hold, the model says. */
async function checkParent(session: Session, kind: LeagueOrganization['kind'], parentId: string | null): Promise<void> {
  if (parentId === null) {
    if (kind === 'LOCAL_COMMITTEE') return;
    throw new RefusedError([userError('PARENT_MISSING', ['parent'])]);
  }
  const parent = await requireOrganization(session, parentId, 'parent');
  if (!mayHold(await modelOf(session), parent.kind, kind))
    throw new RefusedError([userError('PARENT_KIND_WRONG', ['parent'])]);
}

/** An organization that is there and not dissolved. */
export async function requireOrganization(session: Session, id: string, field: string): Promise<LeagueOrganization> {
  const [organization] = await leagueOrganizationsById(session, [id]);
  if (organization == null) throw new RefusedError([userError('LEAGUE_ORGANIZATION_UNKNOWN', [field])]);
  if (organization.dissolvedOn !== null) throw new RefusedError([userError('LEAGUE_ORGANIZATION_DISSOLVED', [field])]);
  return organization;
}
