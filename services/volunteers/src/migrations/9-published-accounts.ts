// Who a caller is as a volunteer, published to the services that let volunteers act for themselves.
import { defineMigration, publishView } from '@chunhui/database';

export const publishedAccounts = defineMigration(
  'PublishedAccounts1764000000009',
  publishView(
    'volunteers',
    'accounts',
    // One's own alone: nobody finds another's registration by guessing a subject.
    `select county_code, subject, volunteer_id from volunteers.volunteer_accounts
     where subject = nullif(current_setting('app.subject', true), '')`,
  ),
);
