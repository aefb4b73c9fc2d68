// Contacts with talents and what is to be done next.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  create table talent_pool.contacts (
    ${COUNTED_COLUMNS},
    talent_id text not null,
    owner text not null,
    medium text not null check (medium in ('PHONE', 'WECHAT', 'SHORT_MESSAGE', 'VISIT', 'MEETING', 'EMAIL')),
    purpose text not null,
    outcome text not null check (outcome in ('REACHED', 'NOT_REACHED', 'CALL_LATER', 'INTERESTED', 'OFFER_MADE', 'NOT_INTERESTED', 'WRONG_CONTACT', 'OPTED_OUT')),
    -- Sealed by the vault.
    note bytea,
    contacted_on date not null,
    next_action text,
    next_action_on date check ((next_action is null) = (next_action_on is null)),
    next_action_closed_at timestamptz,
    primary key (county_code, id),
    foreign key (county_code, talent_id) references talent_pool.talents
  );
  create index on talent_pool.contacts (county_code, talent_id);
  create index on talent_pool.contacts (county_code, owner, next_action_on) where next_action_on is not null and next_action_closed_at is null;
  ${secureTable('talent_pool.contacts', 'people')}
`;
