// The ledger of service hours and the star ratings that are granted on it.
import { secureTable, serviceRole } from '@chunhui/database';

export const up = `
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
  ${secureTable('volunteers.hour_entries', 'people', 'select, insert')}
  -- Append-only by privilege: only the decision on an entry changes, and its division when that division ends.
  grant update (status, decided_by, decided_at, decline_reason, division_code) on volunteers.hour_entries to ${serviceRole('volunteers')};

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
  ${secureTable('volunteers.star_ratings', 'people', 'select, insert, update')}
`;
