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
  await figures.track(session, 'chunhui_societies', societies.map((society) => society.id));
  await session.insert(chunhuiSocieties, societies);
}

export async function addChunhuiEnvoys(
  session: Session,
  envoys: readonly ChunhuiEnvoy[],
  engagements: readonly ChunhuiEnvoyEngagement[],
): Promise<void> {
  await figures.track(session, 'chunhui_envoys', [...new Set([...envoys.map((envoy) => envoy.id), ...engagements.map((each) => each.envoyId)])]);
  await session.insert(chunhuiEnvoys, envoys);
  await session.insert(chunhuiEnvoyEngagements, engagements);
}

/** Ends one engagement; the envoy counts as long as another one is in force. */
export async function endChunhuiEnvoyEngagement(session: Session, engagement: ChunhuiEnvoyEngagement, endedOn: string): Promise<void> {
  await figures.track(session, 'chunhui_envoys', [engagement.envoyId]);
  await session.query(
    '/* chunhuiEnvoy.endEngagement */ update organizations.chunhui_envoy_engagements set ended_on = $3 where county_code = $1 and id = $2',
    [session.county, engagement.id, endedOn],
  );
}

export async function addChunhuiMembers(
  session: Session,
  members: readonly ChunhuiMember[],
  memberships: readonly ChunhuiMembership[],
): Promise<void> {
  await figures.track(session, 'chunhui_members', [...new Set([...members.map((member) => member.id), ...memberships.map((each) => each.memberId)])]);
  await session.insert(chunhuiMembers, members);
  await session.insert(chunhuiMemberships, memberships);
}

/** The engagements of envoys, newest first. */
export async function engagementsOfEnvoys(session: Session, envoyIds: readonly string[]): Promise<ChunhuiEnvoyEngagement[][]> {
  const rows = await session.query<ChunhuiEnvoyEngagement>(
    `/* chunhuiEnvoy.engagements */ select ${columnsOf(chunhuiEnvoyEngagements)} from organizations.chunhui_envoy_engagements r
     where r.county_code = $1 and r.envoy_id = any($2) order by r.engaged_on desc, r.id`,
    [session.county, envoyIds],
  );
  return envoyIds.map((id) => rows.filter((row) => row.envoyId === id));
}
