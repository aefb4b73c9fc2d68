// Storing and loading Chunhui societies, envoys and members. A person counts once at home, however many societies they serve.
import { byId, byPerson, columnsOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type ChunhuiEnvoy,
  type ChunhuiEnvoyEngagement,
  type ChunhuiMember,
  type ChunhuiMembership,
  type ChunhuiSociety,
  chunhuiEnvoyEngagements,
  chunhuiEnvoys,
  chunhuiMembers,
  chunhuiMemberships,
  chunhuiSocieties,
} from './chunhui-society.table.ts';

export const chunhuiSocietiesById = byId(chunhuiSocieties);
export const chunhuiEnvoyByPerson = byPerson(chunhuiEnvoys);

export async function addChunhuiSocieties(session: Session, societies: readonly ChunhuiSociety[]): Promise<void> {
  figures.adding(
    session,
    'chunhui_societies',
    societies.map((society) => society.id),
  );
  await session.insert(chunhuiSocieties, societies);
}

/** Enters envoys with their engagements. */
export async function addChunhuiEnvoys(
  session: Session,
  envoys: readonly ChunhuiEnvoy[],
  engagements: readonly ChunhuiEnvoyEngagement[],
): Promise<void> {
  figures.adding(
    session,
    'chunhui_envoys',
    envoys.map((envoy) => envoy.id),
  );
  await session.insert(chunhuiEnvoys, envoys);
  await session.insert(chunhuiEnvoyEngagements, engagements);
}

/** Engages an envoy who is on record for one more society; false when there is no such envoy in the session's scope. */
export async function engageChunhuiEnvoy(session: Session, engagement: ChunhuiEnvoyEngagement): Promise<boolean> {
  const found = await figures.changing(session, 'chunhui_envoys', [engagement.envoyId]);
  if (found.size > 0) await session.insert(chunhuiEnvoyEngagements, [engagement]);
  return found.size > 0;
}

/** Ends one engagement; the envoy counts as long as another one is in force. False when there is no such envoy in the session's scope. */
export async function endChunhuiEnvoyEngagement(
  session: Session,
  envoyId: string,
  engagementId: string,
  endedOn: string,
): Promise<boolean> {
  const found = await figures.changing(session, 'chunhui_envoys', [envoyId]);
  if (found.size > 0) await session.update(chunhuiEnvoyEngagements, engagementId, { endedOn });
  return found.size > 0;
}

/** Enters members with their memberships. */
export async function addChunhuiMembers(
  session: Session,
  members: readonly ChunhuiMember[],
  memberships: readonly ChunhuiMembership[],
): Promise<void> {
  figures.adding(
    session,
    'chunhui_members',
    members.map((member) => member.id),
  );
  await session.insert(chunhuiMembers, members);
  await session.insert(chunhuiMemberships, memberships);
}

/** The engagements of envoys, newest first. */
export async function engagementsOfEnvoys(
  session: Session,
  envoyIds: readonly string[],
): Promise<ChunhuiEnvoyEngagement[][]> {
  const rows = await session.query<ChunhuiEnvoyEngagement>(
    `/* chunhuiEnvoy.engagements */ select ${columnsOf(chunhuiEnvoyEngagements)} from organizations.chunhui_envoy_engagements r
     where r.county_code = $1 and r.envoy_id = any($2) order by r.engaged_on desc, r.id`,
    [session.county, envoyIds],
  );
  return envoyIds.map((id) => rows.filter((row) => row.envoyId === id));
}
