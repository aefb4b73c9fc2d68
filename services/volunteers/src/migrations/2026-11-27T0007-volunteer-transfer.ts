// Transfers of a registration from another county: the one row that two counties share.
import { SCOPE, secureTable } from '@chunhui/database';

export const up = `
  create table volunteers.volunteer_transfers (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    -- The village of the new county in which the person is to be registered.
    division_code text not null check (starts_with(division_code, county_code)),
    from_county text not null check (from_county ~ '^\\d{6}$' and from_county <> county_code),
    name text not null,
    person_id text not null,
    -- Sealed: the registration as requested. Only the requesting county opens it.
    registration bytea not null,
    consented_on date not null,
    status text not null check (status in ('REQUESTED', 'RELEASED', 'DECLINED', 'COMPLETED')),
    requested_by text not null,
    requested_at timestamptz not null,
    answered_by text,
    reason text,
    -- The approved minutes that the other county hands over.
    minutes bigint,
    primary key (county_code, id)
  );
  create unique index one_transfer on volunteers.volunteer_transfers (county_code, person_id) where status in ('REQUESTED', 'RELEASED');
  create index on volunteers.volunteer_transfers (from_county, id);
  ${secureTable('volunteers.volunteer_transfers', 'people', 'select, insert, update')}
  -- The requested county as a whole, not its towns: it is not known yet in which of them the person lives.
  create policy asked on volunteers.volunteer_transfers for select to public using (from_county = ${SCOPE});
  create policy answers on volunteers.volunteer_transfers for update to public
    using (from_county = ${SCOPE} and status = 'REQUESTED')
    with check (from_county = ${SCOPE} and status in ('RELEASED', 'DECLINED'));
`;
