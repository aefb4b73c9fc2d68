// Storing and loading wishes and claims, counters included.
import { byId, columnsOf, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type Wish, type WishClaim, type WishStatus, wishClaims, wishes } from './wish.table.ts';

const claimColumns = columnsOf(wishClaims);

export const wishesById = byId(wishes);

export async function addWishes(session: Session, rows: readonly Wish[]): Promise<void> {
  figures.adding(
    session,
    'wishes',
    rows.map((row) => row.id),
  );
  await session.insert(wishes, rows);
}

export async function addWishClaims(session: Session, rows: readonly WishClaim[]): Promise<void> {
  await session.insert(wishClaims, rows);
}

/** SQL over the claim `c`: it keeps its place at an instant. A hold whose time is up keeps none, whatever its row says. */
const keepsPlace = (now: string) =>
  `(c.status in ('DELIVERED', 'CONFIRMED') or (c.status = 'HELD' and c.held_until > ${now}::timestamptz))`;

/**
 * SQL: the status of the wish `r` at an instant. A wish is claimed while every place is kept, and expired after its last day unless
 * somebody still holds a place. The one rule for lists, claims and the clock.
 */
export function wishStatus(now: string, today: string): string {
  return `(case when r.status not in ('OPEN', 'CLAIMED') then r.status else (
    select case when count(*) >= r.slots then 'CLAIMED'
      when count(*) = 0 and r.expires_on < ${today}::date then 'EXPIRED' else 'OPEN' end
    from activities.wish_claims c where c.county_code = r.county_code and c.wish_id = r.id and ${keepsPlace(now)}) end)`;
}

/** The wish as it is now, locked until the transaction ends: claims of one wish take turns. */
export async function lockWish(session: Session, id: string): Promise<Wish | null> {
  // Locked first and judged second: the status then sees what a concurrent claim, just waited for, has done.
  await session.query('/* wish.lock */ select 1 from activities.wishes where county_code = $1 and id = $2 for update', [
    session.county,
    id,
  ]);
  const [row] = await session.query<Wish>(
    `/* wish.now */ select ${columnsOf(wishes)}, ${wishStatus('$3', '$4')} as status from activities.wishes r
     where r.county_code = $1 and r.id = $2`,
    [session.county, id, session.now, session.today],
  );
  return row ?? null;
}

/** These wishes with the status that they have now. */
export async function wishesNow(session: Session, rows: readonly Wish[]): Promise<Wish[]> {
  const ids = rows.map(({ id }) => id);
  const found = await session.query<{ id: string; status: WishStatus }>(
    `/* wish.listNow */ select r.id, ${wishStatus('$3', '$4')} as status from activities.wishes r
     where r.county_code = any($1) and r.id = any($2)`,
    [countiesOf(ids), ids, session.now, session.today],
  );
  const statuses = new Map(found.map(({ id, status }) => [id, status]));
  return rows.map((row) => ({ ...row, status: statuses.get(row.id) ?? row.status }));
}

export async function changeWish(session: Session, id: string, change: Partial<Wish>): Promise<void> {
  const found = await figures.changing(session, 'wishes', [id]);
  if (found.has(id)) await session.update(wishes, id, change);
}

/** The claims that keep a place of a wish; ends first those whose time is up. */
export async function standingClaims(session: Session, wishId: string): Promise<WishClaim[]> {
  await session.query(
    `/* wishClaim.lapse */ update activities.wish_claims set status = 'LAPSED'
     where county_code = $1 and wish_id = $2 and status = 'HELD' and held_until <= $3`,
    [session.county, wishId, session.now],
  );
  return session.query<WishClaim>(
    `/* wishClaim.standing */ select ${claimColumns} from activities.wish_claims r
     where r.county_code = $1 and r.wish_id = $2 and r.status in ('HELD', 'DELIVERED', 'CONFIRMED') order by r.slot`,
    [session.county, wishId],
  );
}

/** Stores a claim; false when the place was taken meanwhile, which a unique index decides. */
export async function addClaim(session: Session, claim: WishClaim): Promise<boolean> {
  const added = await session.query(
    `/* wishClaim.add */ insert into activities.wish_claims
       (county_code, id, division_code, wish_id, slot, claimant_kind, claimant_id, claimed_by, held_until, status, handover)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'HELD', $10) on conflict do nothing returning id`,
    [
      claim.countyCode,
      claim.id,
      claim.divisionCode,
      claim.wishId,
      claim.slot,
      claim.claimantKind,
      claim.claimantId,
      claim.claimedBy,
      claim.heldUntil,
      claim.handover,
    ],
  );
  return added.length > 0;
}

export async function lockClaim(session: Session, id: string): Promise<WishClaim | null> {
  const [row] = await session.query<WishClaim>(
    `/* wishClaim.lock */ select ${claimColumns} from activities.wish_claims r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function changeClaim(session: Session, id: string, change: Partial<WishClaim>): Promise<void> {
  await session.update(wishClaims, id, change);
}

/** What decides whether a person may claim another wish. */
export interface ClaimRecord {
  /** Wishes that they hold now. */
  readonly held: number;
  /** Claims that they gave up or let lapse after they had seen who wishes, and that staff did not excuse. */
  readonly abandoned: number;
}

/** Takes turns with the person's other claims, and reads what they hold and what they abandoned. */
export async function claimRecordOf(session: Session, claimedBy: string): Promise<ClaimRecord> {
  // Locked first and counted second: of two claims at once the second counts the first.
  await session.query('/* wishClaim.lockClaimant */ select pg_advisory_xact_lock(hashtextextended($1, 8))', [
    `${session.county}/${claimedBy}`,
  ]);
  const [row] = await session.query<ClaimRecord>(
    `/* wishClaim.record */ select
       count(*) filter (where c.status = 'HELD' and c.held_until > $3)::int as held,
       count(*) filter (where c.revealed_at is not null and c.excused_by is null
         and (c.status in ('RELEASED', 'LAPSED') or (c.status = 'HELD' and c.held_until <= $3)))::int as abandoned
     from activities.wish_claims c where c.county_code = $1 and c.claimed_by = $2`,
    [session.county, claimedBy, session.now],
  );
  return row ?? { held: 0, abandoned: 0 };
}

/** Wishes of a division whose row does not say what they are now. */
export function wishesToSettle(session: Session, prefix: string): Promise<{ id: string }[]> {
  return session.query<{ id: string }>(
    `/* wish.toSettle */ select r.id from activities.wishes r
     where r.county_code = $1 and starts_with(r.division_code, $2) and r.status in ('OPEN', 'CLAIMED')
       and r.status <> ${wishStatus('$3', '$4')} order by r.id`,
    [session.county, prefix, session.now, session.today],
  );
}

/** A batch: the claims that keep a place of each wish now. */
export async function claimsOf(session: Session, wishIds: readonly string[]): Promise<WishClaim[][]> {
  const rows = await session.query<WishClaim>(
    `/* wishClaim.ofWishes */ select ${columnsOf(wishClaims).replaceAll('r.', 'c.')} from activities.wish_claims c
     where c.county_code = any($1) and c.wish_id = any($2) and ${keepsPlace('$3')} order by c.wish_id, c.slot`,
    [countiesOf(wishIds), wishIds, session.now],
  );
  const found = Map.groupBy(rows, (row) => row.wishId);
  return wishIds.map((id) => found.get(id) ?? []);
}
