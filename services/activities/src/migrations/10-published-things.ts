// The ids of this service's things, for what other services refer to.
import { publishReferences } from '@chunhui/county';
import { defineMigration } from '@chunhui/database';

export const publishedThings = defineMigration(
  'PublishedThings1764000000010',
  publishReferences(
    'activities',
    `select county_code, 'PROJECT' as kind, id from activities.projects
     union all select county_code, 'ACTIVITY', id from activities.activities
     union all select county_code, 'STUDENT_AID', id from activities.aid_pairs`,
  ),
);
