// What joins talents to something is seen from a town only where the talent is at home, and a match also where the need is.
import { defineMigration, ownDivision, person, relockTable } from '@chunhui/database';

const talent = person('talent_pool.talents', 'talent_id');

export const links = defineMigration(
  'Links1764000000040',
  `
  ${relockTable('talent_pool.consents', [talent])}
  ${relockTable('talent_pool.canvass_findings', [talent])}
  ${relockTable('talent_pool.resource_matches', [ownDivision, talent])}
  ${relockTable('talent_pool.match_steps', [person('talent_pool.resource_matches', 'match_id')], 'select, insert')}
  `,
);
