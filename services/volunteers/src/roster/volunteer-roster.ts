// The roster of volunteers as a kind of roster.

import { modelOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { defineRosterKind } from '@chunhui/roster';
import { CATALOGUES, volunteerRoster } from './volunteer-roster.columns.ts';
import { judgeVolunteers } from './volunteer-roster.judge.ts';
import { holdNumbers, storeVolunteers, volunteerRows } from './volunteer-roster.store.ts';

export const volunteerRosterKind = defineRosterKind({
  noun: 'volunteer-roster',
  roster: volunteerRoster,
  catalogues: async (session: Session) => {
    const { catalogue } = await modelOf(session);
    return Object.fromEntries(CATALOGUES.map((name) => [name, catalogue[name]]));
  },
  hold: holdNumbers,
  judge: judgeVolunteers,
  store: storeVolunteers,
  rows: volunteerRows,
});
