// Resolvers of a preview: counts from the row, the report from its sealed column.
import type { Session } from '@chunhui/database';
import type { Outcome } from './commit.ts';
import { open } from './preview.store.ts';
import type { RosterPreview } from './preview.table.ts';
import type { Report } from './report.ts';

interface Context {
  readonly session: Session;
}

const opened = new WeakMap<RosterPreview, Report>();

/** Opened once per preview, for all fields. */
function reportOf(preview: RosterPreview, session: Session): Report {
  let report = opened.get(preview);
  if (report === undefined) {
    report = JSON.parse(open(session, 'report', preview.id, preview.report)) as Report;
    opened.set(preview, report);
  }
  return report;
}

/** `type RosterPreview` of every contract. */
export const rosterPreviewResolvers = {
  division: ({ divisionCode }: RosterPreview) => divisionCode,
  counts: ({ read, new: added, same, duplicate, alike, rejected, problems }: RosterPreview) => ({
    read,
    new: added,
    same,
    duplicate,
    alike,
    rejected,
    problems,
  }),
  problems: (preview: RosterPreview, _args: object, { session }: Context) => reportOf(preview, session).problems,
  duplicates: (preview: RosterPreview, _args: object, { session }: Context) => reportOf(preview, session).duplicates,
  notes: (preview: RosterPreview, _args: object, { session }: Context) => reportOf(preview, session).notes ?? [],
  sheets: (preview: RosterPreview, _args: object, { session }: Context) => reportOf(preview, session).sheets,
  unknownHeaders: (preview: RosterPreview, _args: object, { session }: Context) =>
    reportOf(preview, session).unknownHeaders,
  outcome: ({ outcome }: RosterPreview) => (outcome === null ? null : (JSON.parse(outcome) as Outcome)),
};
