// A roster's way in (preview, commit, rejected rows back) and out again: one piece for every service that has one.

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
