// What joins envoys and members to a society is seen from a town only where the person or the society is at home.
import { defineMigration, person, relockTable, thing } from '@chunhui/database';

const society = thing('organizations.chunhui_societies', 'society_id');

export const links = defineMigration(
  'Links1764000000040',
  `
  ${relockTable('organizations.chunhui_envoy_engagements', [person('organizations.chunhui_envoys', 'envoy_id'), society])}
  ${relockTable('organizations.chunhui_memberships', [person('organizations.chunhui_members', 'member_id'), society])}
  `,
);
