// Rosters between their preview and their commit.
import { defineMigration } from '@chunhui/database';
import { createRosterPreviews } from '@chunhui/roster';

export const rosters = defineMigration('Rosters1764000000023', createRosterPreviews('organizations'));
