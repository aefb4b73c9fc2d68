// The six fields of every kind of roster in GraphQL; a service names them by its contract.
import type { Session } from '@chunhui/database';
import { type File, mutation, type Payload } from '@chunhui/runtime';
import type { Columns } from '@chunhui/sheet';
import type { z } from 'zod';
import { commitRoster, commitRosterInput } from './commit.ts';
import type { RosterKind } from './kind.ts';
import { exportRoster, exportRosterInput, rejectedRows, rosterTemplate } from './out.ts';
import { findPreview } from './preview.store.ts';
import type { RosterPreview } from './preview.table.ts';
import { previewRoster, previewRosterInput } from './preview.ts';

interface Context {
  readonly session: Session;
}

type Write<Noun> = (root: unknown, args: { input: unknown }, context: Context) => Promise<Payload<Noun>>;

/** The input of a kind's `preview…Roster`, and the options for judging that follow from it. */
export interface Previewing<Schema extends z.ZodType<z.output<typeof previewRosterInput>>, Options> {
  readonly input: Schema;
  /** Throws RefusedError for input that contradicts the data. */
  readonly optionsOf: (input: z.output<Schema>, session: Session, now: Date) => Promise<Options>;
}

export function rosterFields<
  Definition extends Columns,
  Options,
  Found,
  Schema extends z.ZodType<z.output<typeof previewRosterInput>>,
>(kind: RosterKind<Definition, Options, Found>, { input: schema, optionsOf }: Previewing<Schema, Options>) {
  const previewFile: Write<{ preview: RosterPreview }> = mutation(schema, async (input, { session }: Context) => {
    const now = new Date();
    return { preview: await previewRoster(kind, session, input, await optionsOf(input, session, now), now) };
  });
  const commit: Write<{ preview: RosterPreview }> = mutation(
    commitRosterInput,
    async (input, { session }: Context) => ({
      preview: await commitRoster(kind, session, input, new Date()),
    }),
  );
  const exported: Write<{ file: File }> = mutation(exportRosterInput, async (input, { session }: Context) => ({
    file: await exportRoster(kind, session, input),
  }));
  return {
    template: (_root: unknown, _args: object, { session }: Context) => rosterTemplate(kind, session),
    preview: (_root: unknown, { id }: { id: string }, { session }: Context) => findPreview(session, kind.noun, id),
    rejected: (_root: unknown, { preview }: { preview: string }, { session }: Context) =>
      rejectedRows(kind, session, preview),
    previewFile,
    commit,
    export: exported,
  };
}

/** For a kind without further input. */
export const fileAlone: Previewing<typeof previewRosterInput, Record<string, never>> = {
  input: previewRosterInput,
  optionsOf: async () => ({}),
};
