// Protection of children: consents supersede each other, claims are approved, contacts are confirmed, late check-ins are decided.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

const CHANGED = ['guardian_consents', 'activities', 'care_notices'].map((table) => `activities.${table}`);

export const up = `
  -- Forced policies bind the owner, who has no county: these statements must see every row.
  ${CHANGED.map((table) => `alter table ${table} no force row level security;`).join('\n  ')}

  alter table activities.guardian_consents
    add superseded_on date check (superseded_on >= given_on),
    drop constraint guardian_consents_check2,
    add constraint guardian_consents_in_force check (in_force = (withdrawn_on is null and superseded_on is null));
  update activities.guardian_consents r set in_force = false, superseded_on = greatest(r.given_on, n.given_on)
  from activities.guardian_consents n
  where n.county_code = r.county_code and n.child_id = r.child_id and n.version = r.version + 1 and r.in_force;
  -- Immediate: the version before ends before the next one begins.
  create unique index guardian_consents_one_in_force on activities.guardian_consents (county_code, child_id) where in_force;

  update activities.activities set vetted_only = true where with_minors;
  alter table activities.activities add constraint activities_minors_vetted check (not with_minors or vetted_only);

  alter table activities.broken_glasses rename to emergency_accesses;
  alter table activities.care_notices drop constraint care_notices_kind_check;
  update activities.care_notices set kind = 'EMERGENCY_ACCESS' where kind = 'GLASS_BROKEN';
  alter table activities.care_notices
    add constraint care_notices_kind_check check (kind in ('EMERGENCY_ACCESS', 'REPORT_ESCALATED'));

  ${CHANGED.map((table) => `alter table ${table} force row level security;`).join('\n  ')}

  alter table activities.wishes add for_child boolean not null default true;
  alter table activities.wish_claims
    add handover text not null default 'CARE_WORKER' check (handover in ('CARE_WORKER', 'SCHOOL', 'IN_PERSON')),
    add deliver_on date,
    add approved_by text check (approved_by <> claimed_by),
    add revealed_at timestamptz,
    add excused_by text check (excused_by <> claimed_by),
    add check ((approved_by is null) = (deliver_on is null)),
    -- The database, too, reveals only what staff approved for a delivery in person.
    add check (revealed_at is null or (approved_by is not null and handover = 'IN_PERSON'));
  create index on activities.wish_claims (county_code, claimed_by);

  alter table activities.care_contacts
    add status text not null default 'CONFIRMED' check (status in ('LOGGED', 'CONFIRMED', 'REFUSED')),
    add decided_by text check (decided_by <> recorded_by),
    add decision_reason text,
    add check (status = 'CONFIRMED' or (status = 'LOGGED') = (decided_by is null)),
    add check (status <> 'REFUSED' or decision_reason is not null);
  create index on activities.care_contacts (county_code, pairing_id, contacted_on);

  alter table activities.attendances
    add uploaded_at timestamptz,
    add decision text check (decision in ('PENDING', 'ACCEPTED', 'REFUSED')),
    add decided_by text,
    add decision_reason text,
    add check (decision is null or (decision = 'PENDING') = (decided_by is null));
  create or replace view activities_published.attendances with (security_barrier = true) as
    select county_code, id, session_id, volunteer_id, division_code, started_at, ended_at,
      floor(extract(epoch from ended_at - started_at) / 60)::integer as minutes, source, flagged
    from activities.attendances where ended_at is not null and coalesce(decision, 'ACCEPTED') = 'ACCEPTED';

  create table activities.check_in_attempts (
    ${COUNTED_COLUMNS},
    session_id text not null,
    volunteer_id text not null check (starts_with(volunteer_id, county_code || '-')),
    attempted_at timestamptz not null,
    claimed_at timestamptz,
    reasons text[] not null check (cardinality(reasons) > 0),
    primary key (county_code, id),
    foreign key (county_code, session_id) references activities.activity_sessions
  );
  create index on activities.check_in_attempts (county_code, session_id, volunteer_id);
  ${secureTable('activities.check_in_attempts', 'people', 'select, insert, delete')}
`;
