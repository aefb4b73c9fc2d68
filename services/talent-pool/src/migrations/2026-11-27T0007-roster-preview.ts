// Rosters between preview and commit.
import { createRosterPreviews } from '@chunhui/roster';

export const up = createRosterPreviews('talent_pool');
