// The rules of teams: one name a team, no circle of parents, members by approval, and nothing of their history lost.

import { newId, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { inputs, Refused } from '@chunhui/runtime';
import { z } from 'zod';
import { id, words } from '../input.ts';
import { refusal } from '../refusals.ts';
import { divisionRefusals } from '../volunteer/registration.service.ts';
import { volunteerOfSubject, volunteersById } from '../volunteer/volunteer.store.ts';
import { addMemberships, endMemberships, membershipsInForce } from './membership.store.ts';
import {
  addFormerName,
  addJoinRequest,
  addVolunteerTeams,
  changeTeam,
  decideJoinRequest,
  isTeamNameTaken,
  lockTeams,
  moveTeamsBelow,
  teamAndAbove,
} from './volunteer-team.store.ts';
import type { TeamJoinRequest, VolunteerTeam } from './volunteer-team.table.ts';

const about = z.object({ team: id });

export const foundVolunteerTeamInput = z.object({
  name: words(60),
  division: z.string(),
  parent: id.nullish(),
  leader: id.nullish(),
  foundedOn: inputs.date.nullish(),
  idempotencyKey: inputs.idempotencyKey,
});
export const renameVolunteerTeamInput = about.extend({ name: words(60) });
export const moveVolunteerTeamInput = about.extend({ parent: id.nullish() });
export const appointTeamLeaderInput = about.extend({ leader: id });
export const dissolveVolunteerTeamInput = about.extend({ reason: words(200) });
export const mergeVolunteerTeamsInput = about.extend({ into: id, reason: words(200) });
export const requestToJoinTeamInput = about;
export const decideTeamJoinInput = z.object({
  request: id,
  approved: z.boolean(),
  reason: words(200).nullish(),
});
export const addTeamMembersInput = about.extend({ volunteers: z.array(id).min(1).max(500) });
export const endTeamMembershipInput = about.extend({ volunteer: id });

async function standing(session: Session, id: string, path = 'team'): Promise<VolunteerTeam> {
  const team = (await lockTeams(session, [id])).get(id);
  if (team === undefined) throw new Refused([refusal('TEAM_UNKNOWN', [path])]);
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

export async function foundTeam(
  session: Session,
  input: z.output<typeof foundVolunteerTeamInput>,
  now: Date,
): Promise<VolunteerTeam> {
  const today = dayOf(now);
  const foundedOn = input.foundedOn ?? today;
  const leader = input.leader == null ? null : (await volunteersById(session, [input.leader]))[0];
  const errors = [
    ...(await divisionRefusals(session, input.division)),
    ...((await isTeamNameTaken(session, input.name, '')) ? [refusal('TEAM_NAME_TAKEN', ['name'])] : []),
    ...(foundedOn > today ? [refusal('DATE_IN_FUTURE', ['foundedOn'])] : []),
    ...(input.leader != null && leader?.status !== 'ACTIVE' ? [refusal('VOLUNTEER_NOT_ACTIVE', ['leader'])] : []),
  ];
  if (errors.length > 0) throw new Refused(errors);
  if (input.parent != null) await standing(session, input.parent, 'parent');
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
  if (leader != null) await addMemberships(session, [membership(session, team.id, leader.id, today)]);
  session.audit({ action: 'team.found', nounId: team.id, after: team });
  return team;
}

function membership(session: Session, teamId: string, volunteerId: string, joinedOn: string) {
  return { countyCode: session.county, id: newId(session.county), teamId, volunteerId, joinedOn, leftOn: null };
}

export async function renameTeam(
  session: Session,
  input: z.output<typeof renameVolunteerTeamInput>,
  now: Date,
): Promise<VolunteerTeam> {
  const team = await standing(session, input.team);
  if (await isTeamNameTaken(session, input.name, team.id)) throw new Refused([refusal('TEAM_NAME_TAKEN', ['name'])]);
  const { countyCode, name } = team;
  await addFormerName(session, { countyCode, id: newId(countyCode), teamId: team.id, name, until: dayOf(now) });
  return changed(session, 'team.rename', team, { name: input.name });
}

export async function moveTeam(
  session: Session,
  input: z.output<typeof moveVolunteerTeamInput>,
): Promise<VolunteerTeam> {
  const { team: id, parent } = input;
  const teams = await lockTeams(session, parent == null ? [id] : [id, parent]);
  const team = teams.get(id);
  if (team === undefined) throw new Refused([refusal('TEAM_UNKNOWN', ['team'])]);
  if (parent != null) {
    if (!teams.has(parent)) throw new Refused([refusal('TEAM_UNKNOWN', ['parent'])]);
    if ((await teamAndAbove(session, parent)).includes(id))
      throw new Refused([refusal('TEAM_BELOW_ITSELF', ['parent'])]);
  }
  return changed(session, 'team.move', team, { parentId: parent ?? null });
}

export async function appointLeader(
  session: Session,
  input: z.output<typeof appointTeamLeaderInput>,
): Promise<VolunteerTeam> {
  const team = await standing(session, input.team);
  const members = await membershipsInForce(session, { teamIds: [team.id] });
  if (!members.some(({ volunteerId }) => volunteerId === input.leader))
    throw new Refused([refusal('TEAM_LEADER_NOT_MEMBER', ['leader'])]);
  return changed(session, 'team.lead', team, { leaderId: input.leader });
}

/** Dissolves a team: its memberships end, and the teams below come under the team above. */
export async function dissolveTeam(
  session: Session,
  input: z.output<typeof dissolveVolunteerTeamInput>,
  now: Date,
): Promise<VolunteerTeam> {
  const team = await standing(session, input.team);
  const today = dayOf(now);
  await endMemberships(session, await membershipsInForce(session, { teamIds: [team.id] }), today);
  await moveTeamsBelow(session, team.id, team.parentId);
  return changed(session, 'team.dissolve', team, { dissolvedOn: dayOfEnd(team, today) }, input.reason);
}

/** Merges a team into another: members go along unless they are there already, teams below too. */
export async function mergeTeams(
  session: Session,
  input: z.output<typeof mergeVolunteerTeamsInput>,
  now: Date,
): Promise<VolunteerTeam> {
  const teams = await lockTeams(session, [input.team, input.into]);
  const team = teams.get(input.team);
  const into = teams.get(input.into);
  const errors = [
    ...(team === undefined ? [refusal('TEAM_UNKNOWN', ['team'])] : []),
    ...(into === undefined || team === into ? [refusal('TEAM_UNKNOWN', ['into'])] : []),
  ];
  if (team === undefined || into === undefined || errors.length > 0) throw new Refused(errors);
  const today = dayOf(now);
  const members = await membershipsInForce(session, { teamIds: [team.id] });
  await endMemberships(session, members, today);
  await addMemberships(
    session,
    members.map(({ volunteerId }) => membership(session, into.id, volunteerId, today)),
  );
  // A team that stood below the one that ends would otherwise stand below nothing.
  const isBelow = (await teamAndAbove(session, into.id)).includes(team.id);
  if (isBelow) await changeTeam(session, into.id, { parentId: team.parentId });
  await moveTeamsBelow(session, team.id, into.id);
  const change = { dissolvedOn: dayOfEnd(team, today), mergedInto: into.id };
  await changed(session, 'team.merge', team, change, input.reason);
  return isBelow ? { ...into, parentId: team.parentId } : into;
}

function dayOfEnd({ foundedOn }: VolunteerTeam, today: string): string {
  return today < foundedOn ? foundedOn : today;
}

/** The caller, as the volunteer that they are, asks to join. */
export async function requestToJoin(
  session: Session,
  input: z.output<typeof requestToJoinTeamInput>,
  now: Date,
): Promise<TeamJoinRequest> {
  const volunteer = await volunteerOfSubject(session);
  if (volunteer === null) throw new Refused([refusal('NOT_A_VOLUNTEER')]);
  if (volunteer.status !== 'ACTIVE') throw new Refused([refusal('VOLUNTEER_NOT_ACTIVE')]);
  const team = await standing(session, input.team);
  const members = await membershipsInForce(session, { volunteerIds: [volunteer.id] });
  const request = members.some(({ teamId }) => teamId === team.id)
    ? null
    : await addJoinRequest(session, {
        countyCode: session.county,
        id: newId(session.county),
        teamId: team.id,
        volunteerId: volunteer.id,
        requestedOn: dayOf(now),
        status: 'REQUESTED',
        decidedBy: null,
        reason: null,
      });
  if (request === null) throw new Refused([refusal('TEAM_MEMBER_ALREADY', ['team'])]);
  session.audit({ action: 'team.ask', nounId: team.id, after: { request: request.id, volunteerId: volunteer.id } });
  return request;
}

export async function decideJoin(
  session: Session,
  input: z.output<typeof decideTeamJoinInput>,
  now: Date,
): Promise<TeamJoinRequest> {
  if (!input.approved && input.reason == null) throw new Refused([refusal('REASON_REQUIRED', ['reason'])]);
  const status = input.approved ? 'APPROVED' : 'DECLINED';
  const request = await decideJoinRequest(session, input.request, { status, reason: input.reason ?? null });
  if (request === null) throw new Refused([refusal('JOIN_REQUEST_UNKNOWN', ['request'])]);
  if (input.approved) await takeIn(session, request.teamId, [request.volunteerId], now);
  session.audit({ action: 'team.decide', nounId: request.teamId, after: { request: request.id, status } });
  return request;
}

export async function addMembers(
  session: Session,
  input: z.output<typeof addTeamMembersInput>,
  now: Date,
): Promise<VolunteerTeam> {
  const team = await takeIn(session, input.team, input.volunteers, now);
  session.audit({ action: 'team.add', nounId: team.id, after: { volunteers: input.volunteers } });
  return team;
}

async function takeIn(
  session: Session,
  id: string,
  volunteerIds: readonly string[],
  now: Date,
): Promise<VolunteerTeam> {
  const team = await standing(session, id);
  const found = await volunteersById(session, volunteerIds);
  const errors = found.flatMap((volunteer, index) =>
    volunteer?.status === 'ACTIVE'
      ? []
      : [refusal(volunteer === null ? 'VOLUNTEER_UNKNOWN' : 'VOLUNTEER_NOT_ACTIVE', ['volunteers', String(index)])],
  );
  if (errors.length > 0) throw new Refused(errors);
  await addMemberships(
    session,
    [...new Set(volunteerIds)].map((volunteerId) => membership(session, id, volunteerId, dayOf(now))),
  );
  return team;
}

export async function endMembership(
  session: Session,
  input: z.output<typeof endTeamMembershipInput>,
  now: Date,
): Promise<VolunteerTeam> {
  const team = await standing(session, input.team);
  const members = await membershipsInForce(session, { teamIds: [team.id] });
  const ending = members.filter(({ volunteerId }) => volunteerId === input.volunteer);
  if (ending.length === 0) throw new Refused([refusal('TEAM_MEMBER_UNKNOWN', ['volunteer'])]);
  await endMemberships(session, ending, dayOf(now));
  return changed(session, 'team.end-membership', team, team.leaderId === input.volunteer ? { leaderId: null } : {});
}
