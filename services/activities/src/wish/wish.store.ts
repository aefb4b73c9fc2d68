// Storing and loading wishes and claims, counters included.
import { byId, columnsOf, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type Wish, type WishClaim, wishClaims, wishes } from './wish.table.ts';

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

/** The wish, locked until the transaction ends: claims of one wish take turns. */
export async function lockWish(session: Session, id: string): Promise<Wish | null> {
  const [row] = await session.query<Wish>(
    `/* wish.lock */ select ${columnsOf(wishes)} from activities.wishes r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function changeWish(session: Session, id: string, change: Partial<Wish>): Promise<void> {
  const found = await figures.changing(session, 'wishes', [id]);
  if (found.has(id)) await session.update(wishes, id, change);
}

/** The claims that hold a place of a wish; lapses first those whose time is up. */
export async function standingClaims(session: Session, wishId: string, now: Date): Promise<WishClaim[]> {
  await session.query(
    `/* wishClaim.lapse */ update activities.wish_claims set status = 'LAPSED'
     where county_code = $1 and wish_id = $2 and status = 'HELD' and held_until <= $3`,
    [session.county, wishId, now],
  );
  return session.query<WishClaim>(
    `/* wishClaim.standing */ select ${claimColumns} from activities.wish_claims r
     where r.county_code = $1 and r.wish_id = $2 and r.status in ('HELD', 'DELIVERED', 'CONFIRMED') order by r.slot`,
    [session.county, wishId],
  );
}

/** Stores a claim; false when the place was taken meanwhile, which the database decides. */
export async function addClaim(session: Session, claim: WishClaim): Promise<boolean> {
  const added = await session.query(
    `/* wishClaim.add */ insert into activities.wish_claims
       (county_code, id, division_code, wish_id, slot, claimant_kind, claimant_id, claimed_by, held_until, status)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'HELD') on conflict do nothing returning id`,
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
    ],
  );
  return added.length > 0;
}

export async function changeClaims(
  session: Session,
  ids: readonly string[],
  status: WishClaim['status'],
): Promise<void> {
  await session.query(
    `/* wishClaim.change */ update activities.wish_claims set status = $3 where county_code = $1 and id = any($2)`,
    [session.county, ids, status],
  );
}

/** Wishes of a division that time has overtaken: a hold that lapsed, or the last day that passed. */
export function overtakenWishes(session: Session, prefix: string, today: string, now: Date): Promise<{ id: string }[]> {
  return session.query<{ id: string }>(
    `/* wish.overtaken */ select id from activities.wishes w
     where county_code = $1 and starts_with(division_code, $2) and (
       (status = 'OPEN' and expires_on < $3) or (status in ('OPEN', 'CLAIMED') and exists (select from activities.wish_claims c
         where c.county_code = w.county_code and c.wish_id = w.id and c.status = 'HELD' and c.held_until <= $4)))
     order by id`,
    [session.county, prefix, today, now],
  );
}

/** The standing claims of each wish; a hold whose time is up stands no more, whether or not it was settled. */
export async function claimsOf(session: Session, wishIds: readonly string[]): Promise<WishClaim[][]> {
  const rows = await session.query<WishClaim>(
    `/* wishClaim.ofWishes */ select ${claimColumns} from activities.wish_claims r
     where r.county_code = any($1) and r.wish_id = any($2)
       and (r.status in ('DELIVERED', 'CONFIRMED') or (r.status = 'HELD' and r.held_until > now())) order by r.wish_id, r.slot`,
    [countiesOf(wishIds), wishIds],
  );
  const found = Map.groupBy(rows, (row) => row.wishId);
  return wishIds.map((id) => found.get(id) ?? []);
}
