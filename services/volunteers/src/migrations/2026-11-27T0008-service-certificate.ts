// Certificates of service, which can be verified by their number and code.
import { secureTable } from '@chunhui/database';

export const up = `
  create table volunteers.service_certificates (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    division_code text not null check (starts_with(division_code, county_code)),
    volunteer_id text not null,
    number text not null,
    volunteer_name text not null,
    volunteer_number text not null,
    minutes bigint not null check (minutes > 0),
    services text not null,
    issuer text not null,
    issued_on date not null,
    issued_by text not null,
    status text not null check (status in ('VALID', 'REVOKED', 'REISSUED')),
    reason text,
    replaces_id text,
    primary key (county_code, id),
    unique (county_code, number),
    unique (county_code, replaces_id),
    foreign key (county_code, volunteer_id) references volunteers.volunteers,
    foreign key (county_code, replaces_id) references volunteers.service_certificates,
    check ((status = 'VALID') = (reason is null))
  );
  create index on volunteers.service_certificates (county_code, volunteer_id);
  create index on volunteers.service_certificates (number);
  ${secureTable('volunteers.service_certificates', 'people', 'select, insert, update')}
  -- One certificate by its number, set only after its code was verified.
  create policy named on volunteers.service_certificates for select to public
    using (number = nullif(current_setting('app.certificate', true), ''));
`;
