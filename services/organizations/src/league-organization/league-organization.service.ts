// The rules of the League's tree: the kinds decide which organization may hold which, and an election starts a term.
import { futureErrors, modelOf, villageErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { mayHold } from '@chunhui/model';
import { allow, covers, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { correct } from '../correction.ts';
import { figures } from '../figures.ts';
import { beforeFoundedErrors, yearsAfter } from '../term.ts';
import { userError } from '../user-errors.ts';
import {
  addLeagueOrganizations,
  hasCountyCommittee,
  isBelow,
  leagueOrganizationsById,
  lockLeagueOrganization,
  lockTree,
} from './league-organization.store.ts';
import { type LeagueOrganization, leagueOrganizations } from './league-organization.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const writesOrganizations = allow('organization:write');
const kinds = [
  'LOCAL_COMMITTEE',
  'COMMITTEE',
  'WORKING_COMMITTEE',
  'GENERAL_BRANCH',
  'BRANCH',
  'JOINT_BRANCH',
] as const;

export const foundLeagueOrganization = mutation({
  access: allow('organization:write', (_root, { input }) => input.division),
  input: z.object({
    name: text(),
    kind: z.enum(kinds),
    division: z.string(),
    parent: id.nullish(),
    partyOrganization: text().nullish(),
    isSchool: z.boolean().default(false),
    foundedOn: date,
    idempotencyKey,
  }),
  noun: 'organization',
  async run(session, input): Promise<LeagueOrganization> {
    throwUserErrors([
      ...(await villageErrors(session, input.division)),
      ...futureErrors(session, { foundedOn: input.foundedOn }),
    ]);
    await lockTree(session);
    await requireParent(session, input.kind, input.parent ?? null);
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
  },
});

/** Moves an organization, with everything below it, under another parent. */
export const moveLeagueOrganization = mutation({
  access: writesOrganizations,
  input: z.object({ organization: id, parent: id, idempotencyKey }),
  noun: 'organization',
  async run(session, { organization: organizationId, parent }): Promise<LeagueOrganization> {
    // Of two concurrent moves the second sees the tree that the first has left: together they make no circle.
    await lockTree(session);
    const organization = await requireOwnOrganization(session, organizationId, 'organization');
    if (await isBelow(session, parent, organizationId)) throw new RefusedError(userError('TREE_CYCLE', ['parent']));
    await requireParent(session, organization.kind, parent);
    await session.update(leagueOrganizations, organizationId, { parentId: parent });
    session.audit({
      action: 'league-organization.move',
      nounId: organizationId,
      before: { parentId: organization.parentId },
      after: { parentId: parent },
    });
    return { ...organization, parentId: parent };
  },
});

/** Records an election, from which the term runs. A term outside the guidance is a warning, not a refusal. */
export const holdElection = mutation({
  access: writesOrganizations,
  input: z.object({ organization: id, heldOn: date, years: z.int().min(1).max(10), idempotencyKey }),
  noun: 'organization',
  async run(session, { organization: organizationId, heldOn, years }): Promise<LeagueOrganization> {
    await lockLeagueOrganization(session, organizationId);
    const organization = await requireOwnOrganization(session, organizationId, 'organization');
    throwUserErrors([
      ...futureErrors(session, { heldOn }),
      ...beforeFoundedErrors(organization, 'heldOn', heldOn),
      ...(organization.electedOn !== null && heldOn <= organization.electedOn
        ? [userError('TERM_OVERLAPS', ['heldOn'])]
        : []),
    ]);
    const change = { electedOn: heldOn, termEndsOn: yearsAfter(heldOn, years) };
    await figures.changing(session, 'league_organizations', [organizationId]);
    await session.update(leagueOrganizations, organizationId, change);
    const { electedOn, termEndsOn } = organization;
    session.audit({
      action: 'league-organization.elect',
      nounId: organizationId,
      before: { electedOn, termEndsOn },
      after: change,
    });
    return { ...organization, ...change };
  },
});

/** Corrects a name, the Party organization that leads it, or the last election; fields that are left out stay. */
export const correctLeagueOrganization = mutation({
  access: writesOrganizations,
  input: z.object({
    organization: id,
    name: text().nullish(),
    partyOrganization: text().nullish(),
    heldOn: date.nullish(),
    years: z.int().min(1).max(10).nullish(),
    reason: text(),
    idempotencyKey,
  }),
  noun: 'organization',
  async run(
    session,
    { organization: organizationId, reason, partyOrganization, ...input },
  ): Promise<LeagueOrganization> {
    await lockLeagueOrganization(session, organizationId);
    const organization = await requireOwnOrganization(session, organizationId, 'organization');
    const election = correctedElection(session, organization, input);
    await figures.changing(session, 'league_organizations', [organizationId]);
    const correction = { name: input.name ?? undefined, partyOrganization, ...election };
    return correct(session, leagueOrganizations, organization, correction as Partial<LeagueOrganization>, {
      action: 'league-organization.correct',
      reason,
    });
  },
});

/** The corrected day and term of the last election; empty when neither is given. */
function correctedElection(
  session: Session,
  organization: LeagueOrganization,
  { heldOn, years }: { readonly heldOn?: string | null | undefined; readonly years?: number | null | undefined },
): Partial<LeagueOrganization> {
  if (heldOn == null && years == null) return {};
  const { electedOn, termEndsOn } = organization;
  if (electedOn === null || termEndsOn === null) throw new RefusedError(userError('NO_ELECTION', ['heldOn']));
  const day = heldOn ?? electedOn;
  throwUserErrors([...futureErrors(session, { heldOn: day }), ...beforeFoundedErrors(organization, 'heldOn', day)]);
  const term = years ?? Number(termEndsOn.slice(0, 4)) - Number(electedOn.slice(0, 4));
  return { electedOn: day, termEndsOn: yearsAfter(day, term) };
}

/** Only the county committee has no parent, and a county has one; the model decides which kind may hold which. */
async function requireParent(
  session: Session,
  kind: LeagueOrganization['kind'],
  parentId: string | null,
): Promise<void> {
  if (parentId === null) {
    if (kind !== 'LOCAL_COMMITTEE') throw new RefusedError(userError('PARENT_MISSING', ['parent']));
    if (await hasCountyCommittee(session)) throw new RefusedError(userError('COUNTY_COMMITTEE_EXISTS', ['kind']));
    return;
  }
  const parent = await requireOrganization(session, parentId, 'parent');
  if (!mayHold(await modelOf(session), parent.kind, kind))
    throw new RefusedError(userError('PARENT_KIND_WRONG', ['parent']));
}

/** An organization of the county that is not dissolved. */
export async function requireOrganization(
  session: Session,
  organizationId: string,
  field: string,
): Promise<LeagueOrganization> {
  const [organization] = await leagueOrganizationsById(session, [organizationId]);
  if (organization == null) throw new RefusedError(userError('LEAGUE_ORGANIZATION_UNKNOWN', [field]));
  if (organization.dissolvedOn !== null) throw new RefusedError(userError('LEAGUE_ORGANIZATION_DISSOLVED', [field]));
  return organization;
}

/** The same, within the session's scope: row-level security shows things of the whole county. */
export async function requireOwnOrganization(
  session: Session,
  organizationId: string,
  field: string,
): Promise<LeagueOrganization> {
  const organization = await requireOrganization(session, organizationId, field);
  if (!covers(session.scope, organization.divisionCode)) throw new RefusedError(userError('OUT_OF_SCOPE', [field]));
  return organization;
}
