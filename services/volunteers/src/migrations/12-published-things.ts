// The ids of this service's things, for what other services refer to.
import { publishReferences } from '@chunhui/county';
import { defineMigration } from '@chunhui/database';

export const publishedThings = defineMigration(
  'PublishedThings1764000000012',
  publishReferences(
    'volunteers',
    `select county_code, 'VOLUNTEER_TEAM' as kind, id from volunteers.volunteer_teams where dissolved_on is null`,
  ),
);
