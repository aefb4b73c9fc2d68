// Storing and loading needs and offers, counters included.
import { byId, columnsOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type ResourceOffer, resourceOffers } from './resource-offer.table.ts';
import { type VillageNeed, villageNeeds } from './village-need.table.ts';

const needsInCounty = byId(villageNeeds);
export const resourceOffersById = byId(resourceOffers);

/** Needs by id, within the caller's division: their policy lets the whole county through, since they are not about people. */
export async function villageNeedsById(session: Session, ids: readonly string[]): Promise<(VillageNeed | null)[]> {
  const rows = await needsInCounty(session, ids);
  return rows.map((row) => (row?.divisionCode.startsWith(session.scope) ? row : null));
}

export async function addVillageNeeds(session: Session, rows: readonly VillageNeed[]): Promise<void> {
  figures.adding(
    session,
    'village_needs',
    rows.map(({ id }) => id),
  );
  await session.insert(villageNeeds, rows);
}

/** Locks a need of the session's own division, open or closed; null when there is none. */
export async function lockRecordedNeed(session: Session, id: string): Promise<VillageNeed | null> {
  await figures.changing(session, 'village_needs', [id]);
  const [need] = await villageNeedsById(session, [id]);
  return need ?? null;
}

/** Locks an open need of the session's own division; null when there is none. */
export async function lockNeed(session: Session, id: string): Promise<VillageNeed | null> {
  const need = await lockRecordedNeed(session, id);
  return need?.state === 'OPEN' ? need : null;
}

/** Changes a need that is locked. */
export async function updateNeed(session: Session, id: string, change: Partial<VillageNeed>): Promise<void> {
  await session.update(villageNeeds, id, change);
}

/** Closes a need that `lockNeed` has locked. */
export async function endNeed(session: Session, id: string, state: 'MET' | 'WITHDRAWN', on: string): Promise<void> {
  await session.update(villageNeeds, id, { state, closedBy: session.subject, closedOn: on });
}

export async function addResourceOffers(session: Session, rows: readonly ResourceOffer[]): Promise<void> {
  figures.adding(
    session,
    'resource_offers',
    rows.map(({ id }) => id),
  );
  await session.insert(resourceOffers, rows);
}

/** Locks an offer in the session's scope, open or withdrawn; null when there is none. */
export async function lockRecordedOffer(session: Session, id: string): Promise<ResourceOffer | null> {
  await figures.changing(session, 'resource_offers', [id]);
  const [offer] = await resourceOffersById(session, [id]);
  return offer ?? null;
}

/** Locks an open offer in the session's scope; null when there is none. */
export async function lockOffer(session: Session, id: string): Promise<ResourceOffer | null> {
  const offer = await lockRecordedOffer(session, id);
  return offer?.state === 'OPEN' ? offer : null;
}

/** Changes an offer that is locked. */
export async function updateOffer(session: Session, id: string, change: Partial<ResourceOffer>): Promise<void> {
  await session.update(resourceOffers, id, change);
}

/** Locks the open offers of a talent. */
export async function lockOffersOf(session: Session, talentId: string): Promise<ResourceOffer[]> {
  const open = `select ${columnsOf(resourceOffers)} from talent_pool.resource_offers r
     where r.county_code = $1 and r.talent_id = $2 and r.state = 'OPEN' order by r.id`;
  const found = await session.query<ResourceOffer>(`/* resourceOffers.ofTalent */ ${open}`, [session.county, talentId]);
  if (found.length === 0) return [];
  await figures.changing(
    session,
    'resource_offers',
    found.map(({ id }) => id),
  );
  // Read again under the lock: a concurrent transaction may have withdrawn one.
  return session.query<ResourceOffer>(`/* resourceOffers.ofTalent */ ${open}`, [session.county, talentId]);
}

/** Withdraws an offer that `lockOffer` has locked. */
export async function endOffer(session: Session, id: string): Promise<void> {
  await session.update(resourceOffers, id, { state: 'WITHDRAWN' });
}

/** Whether an offer's last day has passed: it can no longer be matched, though it was not withdrawn. */
export function hasEnded({ availableUntil }: ResourceOffer, today: string): boolean {
  return availableUntil !== null && availableUntil < today;
}

/** The open offers of talents that have not ended by a day. */
export function openOffersOf(session: Session, talentIds: readonly string[], today: string): Promise<ResourceOffer[]> {
  return session.query<ResourceOffer>(
    `/* resourceOffers.openOf */ select ${columnsOf(resourceOffers)} from talent_pool.resource_offers r
     where r.county_code = $1 and r.talent_id = any($2) and r.state = 'OPEN'
       and (r.available_until is null or r.available_until >= $3::date) order by r.id`,
    [session.county, talentIds, today],
  );
}

/** Moves offers, contacts and proposals with talents to a new home village. Call it before the talents are locked. */
export async function moveWithTalents(
  session: Session,
  moving: readonly { readonly talentId: string; readonly division: string }[],
): Promise<void> {
  if (moving.length === 0) return;
  const talentIds = moving.map(({ talentId }) => talentId);
  const offers = await session.query<{ id: string }>(
    `/* resourceOffers.ofTalents */ select r.id from talent_pool.resource_offers r where r.county_code = $1 and r.talent_id = any($2)`,
    [session.county, talentIds],
  );
  await figures.changing(
    session,
    'resource_offers',
    offers.map(({ id }) => id),
  );
  for (const table of ['resource_offers', 'contacts', 'group_moves'])
    await session.query(
      `/* ${table}.move */ update talent_pool.${table} r set division_code = n.division
       from unnest($2::text[], $3::text[]) n (talent_id, division)
       where r.county_code = $1 and r.talent_id = n.talent_id and r.division_code <> n.division`,
      [session.county, talentIds, moving.map(({ division }) => division)],
    );
}
