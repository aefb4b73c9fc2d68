// Who took part in a session is seen from where it was held: its staff enter and confirm it.
import { defineMigration, relockTable, thing } from '@chunhui/database';

export const links = defineMigration(
  'Links1764000000040',
  relockTable('activities.session_participants', [thing('activities.activity_sessions', 'session_id')]),
);
