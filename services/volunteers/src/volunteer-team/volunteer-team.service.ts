// The rules of teams: a name is unique, parents form no circle, members join by approval, and a team's history is kept.
import { parametersOf, villageErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { allow, at, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { volunteerOfSubject, volunteersById } from '../volunteer/volunteer.store.ts';
import { addMemberships, endMemberships, membershipsInForce } from './membership.store.ts';
import {
  addFormerName,
  addJoinRequest,
  addVolunteerTeams,
  changeTeam,
  decideJoinRequest,
  declineRequests,
  isTeamNameTaken,
  lockTeams,
  moveRequests,
  moveTeamsBelow,
  teamAndAbove,
} from './volunteer-team.store.ts';
import type { VolunteerTeam } from './volunteer-team.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const ofTeam = z.object({ team: id });
const writesTeams = allow('team:write');

export const foundVolunteerTeam = mutation({
  access: allow('team:write', (_root, { input }) => input.division),
  input: z.object({
    name: text(60),
    division: z.string(),
    parent: id.nullish(),
    leader: id.nullish(),
    foundedOn: date.nullish(),
    idempotencyKey,
  }),
  noun: 'team',
  async run(session, input): Promise<VolunteerTeam> {
    const foundedOn = input.foundedOn ?? session.today;
    const leader = input.leader == null ? null : (await volunteersById(session, [input.leader]))[0];
    throwUserErrors([
      ...(await villageErrors(session, input.division)),
      ...((await isTeamNameTaken(session, input.name, '')) ? [userError('TEAM_NAME_TAKEN', ['name'])] : []),
      ...(foundedOn > session.today ? [userError('DATE_IN_FUTURE', ['foundedOn'])] : []),
      ...(input.leader != null && leader?.status !== 'ACTIVE' ? [userError('VOLUNTEER_NOT_ACTIVE', ['leader'])] : []),
    ]);
    if (input.parent != null) await lockTeam(session, input.parent, 'parent');
    const team: VolunteerTeam = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: input.division,
      name: input.name,
      parentId: input.parent ?? null,
      foundedOn,
      dissolvedOn: null,
      leaderId: leader?.id ?? null,
      mergedInto: null,
      members: 0,
    };
    await addVolunteerTeams(session, [team], []);
    if (leader != null) await addMemberships(session, [membership(session, team.id, leader.id)]);
    session.audit({ action: 'team.found', nounId: team.id, after: team });
    return team;
  },
});

export const renameVolunteerTeam = mutation({
  access: writesTeams,
  input: ofTeam.extend({ name: text(60) }),
  noun: 'team',
  async run(session, input) {
    const team = await lockTeam(session, input.team);
    if (await isTeamNameTaken(session, input.name, team.id))
      throw new RefusedError(userError('TEAM_NAME_TAKEN', ['name']));
    const { countyCode, name } = team;
    await addFormerName(session, { countyCode, id: newId(countyCode), teamId: team.id, name, until: session.today });
    return changed(session, 'team.rename', team, { name: input.name });
  },
});

export const moveVolunteerTeam = mutation({
  access: writesTeams,
  input: ofTeam.extend({ parent: id.nullish() }),
  noun: 'team',
  async run(session, { team: teamId, parent = null }) {
    const teams = await lockTeams(session, parent === null ? [teamId] : [teamId, parent]);
    const team = teams.get(teamId);
    if (team === undefined) throw new RefusedError(userError('TEAM_UNKNOWN', ['team']));
    if (parent !== null) {
      if (!teams.has(parent)) throw new RefusedError(userError('TEAM_UNKNOWN', ['parent']));
      if ((await teamAndAbove(session, parent)).includes(teamId))
        throw new RefusedError(userError('TEAM_BELOW_ITSELF', ['parent']));
    }
    return changed(session, 'team.move', team, { parentId: parent });
  },
});

export const appointTeamLeader = mutation({
  access: writesTeams,
  input: ofTeam.extend({ leader: id }),
  noun: 'team',
  async run(session, { team: teamId, leader }) {
    const team = await lockTeam(session, teamId);
    const members = await membershipsInForce(session, { teamIds: [teamId] });
    if (!members.some(({ volunteerId }) => volunteerId === leader))
      throw new RefusedError(userError('TEAM_LEADER_NOT_MEMBER', ['leader']));
    return changed(session, 'team.lead', team, { leaderId: leader });
  },
});

/** Dissolves a team: its memberships and requests to join end, and the teams below it move to its parent. */
export const dissolveVolunteerTeam = mutation({
  access: writesTeams,
  input: ofTeam.extend({ reason: text(200) }),
  noun: 'team',
  async run(session, { team: teamId, reason }) {
    const team = await lockTeam(session, teamId);
    await endMemberships(session, await membershipsInForce(session, { teamIds: [teamId] }), session.today);
    await declineRequests(session, { teamId }, '服务队已解散');
    await moveTeamsBelow(session, teamId, team.parentId);
    const change = { dissolvedOn: dayOfEnd(session, team), leaderId: null };
    return changed(session, 'team.dissolve', team, change, reason);
  },
});

/** Merges a team into another: its members, its requests to join and the teams below it move there. */
export const mergeVolunteerTeams = mutation({
  access: writesTeams,
  input: ofTeam.extend({ into: id, reason: text(200) }),
  noun: 'team',
  async run(session, input) {
    const teams = await lockTeams(session, [input.team, input.into]);
    const team = teams.get(input.team);
    const into = teams.get(input.into);
    if (team === undefined) throw new RefusedError(userError('TEAM_UNKNOWN', ['team']));
    if (into === undefined || team === into) throw new RefusedError(userError('TEAM_UNKNOWN', ['into']));
    const members = await membershipsInForce(session, { teamIds: [team.id] });
    await endMemberships(session, members, session.today);
    await addMemberships(
      session,
      members.map(({ volunteerId }) => membership(session, into.id, volunteerId)),
    );
    // `into` may be below the team that ends: it moves up first, so that its chain of parents stays whole.
    const isBelow = (await teamAndAbove(session, into.id)).includes(team.id);
    if (isBelow) await changeTeam(session, into.id, { parentId: team.parentId });
    await moveTeamsBelow(session, team.id, into.id);
    await moveRequests(session, team.id, into.id);
    await declineRequests(session, { teamId: team.id }, '服务队已合并');
    const change = { dissolvedOn: dayOfEnd(session, team), mergedInto: into.id, leaderId: null };
    await changed(session, 'team.merge', team, change, input.reason);
    return isBelow ? { ...into, parentId: team.parentId } : into;
  },
});

/** The caller asks to join, and joins at once where the county's model asks for no approval (`volunteerTeamJoiningApproved`). */
export const requestToJoinTeam = mutation({
  access: allow('self:write'),
  input: ofTeam,
  noun: 'request',
  async run(session, { team: teamId }) {
    const volunteer = await volunteerOfSubject(session);
    if (volunteer === null) throw new RefusedError(userError('NOT_A_VOLUNTEER'));
    if (volunteer.status !== 'ACTIVE') throw new RefusedError(userError('VOLUNTEER_NOT_ACTIVE'));
    const team = await lockTeam(session, teamId);
    const members = await membershipsInForce(session, { volunteerIds: [volunteer.id] });
    const request = members.some((member) => member.teamId === team.id)
      ? null
      : await addJoinRequest(session, {
          countyCode: session.county,
          id: newId(session.county),
          teamId: team.id,
          volunteerId: volunteer.id,
          requestedOn: session.today,
          status: 'REQUESTED',
          decidedBy: null,
          reason: null,
        });
    if (request === null) throw new RefusedError(userError('TEAM_MEMBER_ALREADY', ['team']));
    session.audit({ action: 'team.ask', nounId: team.id, after: { request: request.id, volunteerId: volunteer.id } });
    if ((await parametersOf(session)).volunteerTeamJoiningApproved) return request;
    await addMemberships(session, [membership(session, team.id, volunteer.id)]);
    return (await decideJoinRequest(session, request.id, { status: 'APPROVED', reason: null })) ?? request;
  },
});

export const decideTeamJoin = mutation({
  access: at(writesTeams),
  input: z.object({ request: id, approved: z.boolean(), reason: text(200).nullish() }),
  noun: 'request',
  async run(session, { request: requestId, approved, reason = null }) {
    if (!approved && reason === null) throw new RefusedError(userError('REASON_REQUIRED', ['reason']));
    const status = approved ? 'APPROVED' : 'DECLINED';
    const request = await decideJoinRequest(session, requestId, { status, reason });
    if (request === null) throw new RefusedError(userError('JOIN_REQUEST_UNKNOWN', ['request']));
    if (approved) await admit(session, request.teamId, [request.volunteerId]);
    session.audit({ action: 'team.decide', nounId: request.teamId, after: { request: request.id, status } });
    return request;
  },
});

export const addTeamMembers = mutation({
  access: writesTeams,
  input: ofTeam.extend({ volunteers: z.array(id).min(1).max(500) }),
  noun: 'team',
  async run(session, { team: teamId, volunteers }) {
    const team = await admit(session, teamId, volunteers);
    session.audit({ action: 'team.add', nounId: team.id, after: { volunteers } });
    return team;
  },
});

export const endTeamMembership = mutation({
  access: at(writesTeams, (_root, { input }) => input.team),
  input: ofTeam.extend({ volunteer: id }),
  noun: 'team',
  async run(session, { team: teamId, volunteer }) {
    const team = await lockTeam(session, teamId);
    const members = await membershipsInForce(session, { teamIds: [teamId] });
    const ending = members.filter(({ volunteerId }) => volunteerId === volunteer);
    if (ending.length === 0) throw new RefusedError(userError('TEAM_MEMBER_UNKNOWN', ['volunteer']));
    await endMemberships(session, ending, session.today);
    return changed(session, 'team.end-membership', team, team.leaderId === volunteer ? { leaderId: null } : {});
  },
});

/** The team, locked until the transaction ends; refuses an unknown or dissolved one. */
async function lockTeam(session: Session, id: string, path = 'team'): Promise<VolunteerTeam> {
  const team = (await lockTeams(session, [id])).get(id);
  if (team === undefined) throw new RefusedError(userError('TEAM_UNKNOWN', [path]));
  return team;
}

async function changed(
  session: Session,
  action: `team.${string}`,
  team: VolunteerTeam,
  change: Partial<VolunteerTeam>,
  purpose?: string,
): Promise<VolunteerTeam> {
  await changeTeam(session, team.id, change);
  const next = { ...team, ...change };
  const entry = { action, nounId: team.id, before: team, after: next };
  session.audit(purpose === undefined ? entry : { ...entry, purpose });
  return next;
}

function membership(session: Session, teamId: string, volunteerId: string) {
  const { county, today } = session;
  return { countyCode: county, id: newId(county), teamId, volunteerId, joinedOn: today, leftOn: null };
}

/** A team that was founded today, by the caller's clock, ends on that day at the earliest. */
function dayOfEnd({ today }: Session, { foundedOn }: VolunteerTeam): string {
  return today < foundedOn ? foundedOn : today;
}

async function admit(session: Session, teamId: string, volunteerIds: readonly string[]): Promise<VolunteerTeam> {
  const team = await lockTeam(session, teamId);
  const found = await volunteersById(session, volunteerIds);
  throwUserErrors(
    found.flatMap((volunteer, index) =>
      volunteer?.status === 'ACTIVE'
        ? []
        : [userError(volunteer === null ? 'VOLUNTEER_UNKNOWN' : 'VOLUNTEER_NOT_ACTIVE', ['volunteers', String(index)])],
    ),
  );
  await addMemberships(
    session,
    [...new Set(volunteerIds)].map((volunteerId) => membership(session, teamId, volunteerId)),
  );
  return team;
}
