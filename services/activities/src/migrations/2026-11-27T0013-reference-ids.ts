// The ids to which other services may refer.
import { publishReferences } from '@chunhui/county';

export const up = publishReferences(
  'activities',
  `select county_code, 'PROJECT' as kind, id from activities.projects
   union all select county_code, 'ACTIVITY', id from activities.activities
   union all select county_code, 'STUDENT_AID', id from activities.aid_pairs`,
);
