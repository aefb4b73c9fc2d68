// A roster's way in (preview, commit, rejected rows back) and out again: one piece for every service that has one.
export { inPieces, mapInBreaths } from './breath.ts';
export { commitRoster, commitRosterInput, type Outcome } from './commit.ts';
export { villageOf } from './division.ts';
export {
  type AnyRosterKind,
  type Decided,
  defineRosterKind,
  type RosterKind,
  type RosterTask,
  type RowProblem,
  toRowProblems,
  type Verdict,
} from './kind.ts';
export { exportRoster, exportRosterInput, rejectedRows, rosterTemplate } from './out.ts';
export { findPreview } from './preview.store.ts';
export { createRosterPreviews, type RosterPreview, rosterPreviews } from './preview.table.ts';
export { previewRoster, previewRosterInput } from './preview.ts';
export type { Duplicate, Problem, Report } from './report.ts';
export { rosterPreviewResolvers } from './resolvers.ts';
