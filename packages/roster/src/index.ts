// The import and export of rosters: preview, commit, rejected rows, template and export, for every service.

export { villageOf } from './division.ts';
export { chunk, mapYielding } from './event-loop.ts';
export { fileAlone, rosterFields } from './fields.ts';
export {
  type Decided,
  defineRosterKind,
  type RosterKind,
  type RosterTask,
  type RowProblem,
  toRowProblems,
  type Verdict,
} from './kind.ts';
export { createRosterPreviews, type RosterPreview, rosterPreviews } from './preview.table.ts';
export { previewRosterInput } from './preview.ts';
export { rosterPreviewResolvers } from './resolvers.ts';
