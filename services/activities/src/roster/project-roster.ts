// The roster of projects as a kind of roster.
import { defineRosterKind } from '@chunhui/roster';
import { modelOf } from '../parameters.ts';
import { projectRoster } from './project-roster.columns.ts';
import { judgeProjects } from './project-roster.judge.ts';
import { holdProjects, projectRows, storeProjects } from './project-roster.store.ts';

export const projectRosterKind = defineRosterKind({
  noun: 'project-roster',
  roster: projectRoster,
  catalogues: async (session) => ({ activityTheme: (await modelOf(session)).catalogue.activityTheme }),
  hold: holdProjects,
  judge: judgeProjects,
  store: storeProjects,
  rows: projectRows,
});
