// Micro-wishes with their claims, and student aid with its terms and payments.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { defineMigration, lockTable } from '@chunhui/database';

export const wishesAndAid = defineMigration(
  'WishesAndAid1764000000005',
  `
  create table activities.wishes (
    ${COUNTED_COLUMNS},
    title text not null,
    description text not null,
    alias text not null,
    budget_fen bigint check (budget_fen > 0),
    slots integer not null check (slots > 0),
    recipient bytea not null,
    status text not null check (status in
      ('DRAFT', 'VERIFIED', 'OPEN', 'CLAIMED', 'DELIVERED', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'RETURNED')),
    status_reason text,
    collected_by text not null,
    verified_by text check (verified_by <> collected_by),
    expires_on date,
    confirmed_by text,
    primary key (county_code, id),
    check (status in ('DRAFT', 'RETURNED', 'CANCELLED') or verified_by is not null),
    check (status not in ('OPEN', 'CLAIMED') or expires_on is not null)
  );
  ${lockTable('activities.wishes', 'people')}

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
  -- Of two claims of a place at once exactly one wins.
  create unique index wish_claims_one_a_slot on activities.wish_claims (county_code, wish_id, slot)
    where status in ('HELD', 'DELIVERED', 'CONFIRMED');
  ${lockTable('activities.wish_claims', 'people')}

  create table activities.aid_pairs (
    ${COUNTED_COLUMNS},
    student_alias text not null,
    -- The person's id, from the resident ID number: by it a student has one active pair.
    student_person_id text not null,
    student bytea not null,
    sponsor bytea not null,
    started_on date not null,
    ended_on date check (ended_on >= started_on),
    end_reason text,
    primary key (county_code, id)
  );
  create unique index aid_pairs_one_active on activities.aid_pairs (county_code, student_person_id) where ended_on is null;
  ${lockTable('activities.aid_pairs', 'people')}

  create table activities.aid_terms (
    ${COUNTED_COLUMNS},
    pair_id text not null,
    term text not null check (term ~ '^\\d{4}-\\d{4}/[12]$'),
    agreed_fen bigint not null check (agreed_fen > 0),
    primary key (county_code, id),
    foreign key (county_code, pair_id) references activities.aid_pairs
  );
  create unique index aid_terms_once on activities.aid_terms (county_code, pair_id, term);
  ${lockTable('activities.aid_terms', 'people')}

  -- Append-only: what was wrong is reversed by a row of its own.
  create table activities.aid_payments (
    ${COUNTED_COLUMNS},
    pair_id text not null,
    term text not null,
    amount_fen bigint not null check (amount_fen <> 0),
    paid_on date not null,
    receipt_number text not null,
    receipt_reference text,
    reverses text,
    reason text,
    primary key (county_code, id),
    foreign key (county_code, pair_id, term) references activities.aid_terms (county_code, pair_id, term),
    foreign key (county_code, reverses) references activities.aid_payments,
    check ((reverses is not null) = (amount_fen < 0))
  );
  create unique index aid_payments_one_receipt on activities.aid_payments (county_code, receipt_number);
  create unique index aid_payments_one_reversal on activities.aid_payments (county_code, reverses);
  ${lockTable('activities.aid_payments', 'people', 'select, insert')}
  `,
);
