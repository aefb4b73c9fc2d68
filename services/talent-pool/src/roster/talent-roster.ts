// The roster of talents as a kind of roster.

import { modelOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { defineRosterKind } from '@chunhui/roster';
import { educationsOf, talentRoster } from './talent-roster.columns.ts';
import { judgeTalents } from './talent-roster.judge.ts';
import { holdPool, storeTalents, talentRows } from './talent-roster.store.ts';

export const talentRosterKind = defineRosterKind({
  noun: 'talent-roster',
  roster: talentRoster,
  catalogues: async (session: Session) => {
    const { catalogue } = await modelOf(session);
    const { talentGroup, sector, educationLevel, talentAvailability: availability } = catalogue;
    return { talentGroup, sector, education: educationsOf(educationLevel), availability };
  },
  hold: holdPool,
  judge: judgeTalents,
  store: storeTalents,
  rows: talentRows,
});
