// Micro-wishes and their claims.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  create table activities.wishes (
    ${COUNTED_COLUMNS},
    title text not null,
    description text not null,
    alias text not null,
    budget_fen bigint check (budget_fen > 0),
    slots integer not null check (slots > 0),
    -- Sealed by the vault.
    recipient bytea not null,
    status text not null check (status in
      ('DRAFT', 'VERIFIED', 'OPEN', 'CLAIMED', 'DELIVERED', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'RETURNED')),
    status_reason text,
    collected_by text not null,
    verified_by text check (verified_by <> collected_by),
    expires_on date,
    confirmed_by text,
    -- Retention is counted from this day.
    closed_on date,
    primary key (county_code, id),
    check (status in ('DRAFT', 'RETURNED', 'CANCELLED') or verified_by is not null),
    check (status not in ('OPEN', 'CLAIMED') or expires_on is not null),
    check ((status in ('CONFIRMED', 'CANCELLED')) = (closed_on is not null))
  );
  ${secureTable('activities.wishes', 'people')}

  create table activities.wish_claims (
    ${COUNTED_COLUMNS},
    wish_id text not null,
    slot integer not null check (slot > 0),
    claimant_kind text not null check (claimant_kind in
      ('VOLUNTEER', 'LEAGUE_ORGANIZATION', 'CHUNHUI_SOCIETY', 'VOLUNTEER_TEAM', 'YOUTH_SOCIAL_ORGANIZATION')),
    claimant_id text not null check (starts_with(claimant_id, county_code || '-')),
    claimed_by text not null,
    held_until timestamptz not null,
    status text not null check (status in ('HELD', 'DELIVERED', 'CONFIRMED', 'LAPSED', 'RELEASED')),
    primary key (county_code, id),
    foreign key (county_code, wish_id) references activities.wishes
  );
  -- Of two concurrent claims of a slot exactly one succeeds.
  create unique index wish_claims_one_a_slot on activities.wish_claims (county_code, wish_id, slot)
    where status in ('HELD', 'DELIVERED', 'CONFIRMED');
  ${secureTable('activities.wish_claims', 'people')}
`;
