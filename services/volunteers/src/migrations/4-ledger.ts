// The ledger of hours, append-only, with what follows from it: stars; and what moves hours: merges and transfers.
import { defineMigration, lockTable, serviceRole } from '@chunhui/database';

export const ledger = defineMigration(
  'Ledger1764000000004',
  `
  create table volunteers.hour_entries (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    division_code text not null check (starts_with(division_code, county_code)),
    volunteer_id text not null,
    kind text not null check (kind in ('SERVICE', 'CORRECTION', 'MERGE', 'TRANSFER')),
    source text not null check (source in ('CLOCKED', 'BACKFILLED', 'IMPORTED')),
    served_on date not null,
    started_at timestamptz,
    ended_at timestamptz check (ended_at > started_at),
    minutes integer not null check (minutes <> 0),
    description text,
    attendance_id text,
    reverses_id text,
    reason text,
    flagged boolean not null default false,
    entered_by text not null,
    entered_at timestamptz not null,
    status text not null check (status in ('PENDING', 'APPROVED', 'DECLINED')),
    decided_by text,
    decided_at timestamptz,
    decline_reason text,
    primary key (county_code, id),
    unique (county_code, attendance_id),
    unique (county_code, reverses_id),
    foreign key (county_code, volunteer_id) references volunteers.volunteers,
    foreign key (county_code, reverses_id) references volunteers.hour_entries,
    check (kind not in ('SERVICE', 'TRANSFER') or minutes > 0),
    check ((kind = 'CORRECTION') = (reverses_id is not null) and (kind <> 'CORRECTION' or minutes < 0)),
    check ((status = 'PENDING') = (decided_by is null))
  );
  create index on volunteers.hour_entries (county_code, volunteer_id, served_on);
  create index on volunteers.hour_entries (county_code, status, id);
  ${lockTable('volunteers.hour_entries', 'people', 'select, insert')}
  -- Append-only by privilege: of an entry nothing changes but the decision on it.
  grant update (status, decided_by, decided_at, decline_reason) on volunteers.hour_entries to ${serviceRole('volunteers')};

  create table volunteers.star_ratings (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    division_code text not null check (starts_with(division_code, county_code)),
    volunteer_id text not null,
    level integer not null check (level between 1 and 5),
    issuer text not null check (issuer in ('COUNTY', 'PREFECTURE', 'PROVINCE')),
    minutes bigint not null,
    status text not null check (status in ('NOTICE', 'OBJECTED', 'GRANTED', 'REJECTED', 'REVOKED')),
    notice_from date not null,
    notice_until date not null check (notice_until > notice_from),
    objection text,
    objected_by text,
    settlement text,
    reference text,
    granted_on date,
    ended_reason text,
    appeal_until date,
    primary key (county_code, id),
    foreign key (county_code, volunteer_id) references volunteers.volunteers
  );
  create unique index one_rating on volunteers.star_ratings (county_code, volunteer_id, level) where status in ('NOTICE', 'OBJECTED', 'GRANTED');
  create index on volunteers.star_ratings (county_code, status, id);
  ${lockTable('volunteers.star_ratings', 'people', 'select, insert, update')}

  create table volunteers.volunteer_merges (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    keep_id text not null,
    merged_id text not null,
    minutes bigint not null,
    -- What to give back: the merged registration's state, and its memberships by what became of them.
    status_before text not null,
    left_on_before date,
    moved_memberships text[] not null,
    ended_memberships text[] not null,
    reason text not null,
    merged_by text not null,
    merged_at timestamptz not null,
    undone_by text,
    undone_at timestamptz,
    primary key (county_code, id),
    foreign key (county_code, keep_id) references volunteers.volunteers,
    foreign key (county_code, merged_id) references volunteers.volunteers
  );
  ${lockTable('volunteers.volunteer_merges', 'people-link', 'select, insert, update')}

  create table volunteers.volunteer_transfers (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    from_county text not null check (from_county ~ '^\\d{6}$' and from_county <> county_code),
    name text not null,
    person_id text not null,
    -- What is registered at the end, as it was asked for; only the asking county opens it.
    registration bytea not null,
    consented_on date not null,
    status text not null check (status in ('REQUESTED', 'RELEASED', 'DECLINED', 'COMPLETED')),
    requested_by text not null,
    requested_at timestamptz not null,
    answered_by text,
    reason text,
    -- What the other county gives along.
    minutes bigint,
    primary key (county_code, id)
  );
  create unique index one_transfer on volunteers.volunteer_transfers (county_code, person_id) where status in ('REQUESTED', 'RELEASED');
  create index on volunteers.volunteer_transfers (from_county, id);
  ${lockTable('volunteers.volunteer_transfers', 'people-link', 'select, insert, update')}
  -- The county that is asked sees the request too, and answers it: the one row that two counties share.
  create policy asked on volunteers.volunteer_transfers for select to public
    using (from_county = left(nullif(current_setting('app.scope', true), ''), 6));
  create policy answers on volunteers.volunteer_transfers for update to public
    using (from_county = left(nullif(current_setting('app.scope', true), ''), 6) and status = 'REQUESTED')
    with check (from_county = left(nullif(current_setting('app.scope', true), ''), 6) and status in ('RELEASED', 'DECLINED'));
  `,
);
