// Student aid: pairs of a student and a sponsor, the agreed terms and the payments.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable, serviceRole } from '@chunhui/database';

export const up = `
  create table activities.aid_pairs (
    ${COUNTED_COLUMNS},
    student_alias text not null,
    -- The person's id, from the resident ID number: a student has one active pair.
    student_person_id text not null,
    -- Sealed by the vault, as is sponsor.
    student bytea not null,
    sponsor bytea not null,
    started_on date not null,
    ended_on date check (ended_on >= started_on),
    end_reason text,
    primary key (county_code, id)
  );
  create unique index aid_pairs_one_active on activities.aid_pairs (county_code, student_person_id) where ended_on is null;
  ${secureTable('activities.aid_pairs', 'people')}

  create table activities.aid_terms (
    ${COUNTED_COLUMNS},
    pair_id text not null,
    term text not null check (term ~ '^\\d{4}-\\d{4}/[12]$'),
    agreed_fen bigint not null check (agreed_fen > 0),
    primary key (county_code, id),
    foreign key (county_code, pair_id) references activities.aid_pairs
  );
  create unique index aid_terms_once on activities.aid_terms (county_code, pair_id, term);
  ${secureTable('activities.aid_terms', 'people')}

  -- A wrong payment is reversed by another row.
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
  ${secureTable('activities.aid_payments', 'people', 'select, insert')}
  -- Append-only by privilege, except for the division when it ends.
  grant update (division_code) on activities.aid_payments to ${serviceRole('activities')};
`;
