// The table of previews: a roster between its preview and its commit, sealed because it holds personal data.
import { bytes, defineTable, integer, nullable, type Row, secureTable, text, timestamp, word } from '@chunhui/database';

/** The table of one service. */
export const rosterPreviews = (schema: string) =>
  defineTable(
    schema,
    'roster_previews',
    {
      countyCode: text,
      id: text,
      divisionCode: text,
      kind: text,
      fileName: text,
      /** JSON: further input of the kind. */
      options: text,
      state: word<'PREVIEWED' | 'COMMITTED'>(),
      read: integer,
      new: integer,
      same: integer,
      duplicate: integer,
      alike: integer,
      rejected: integer,
      problems: integer,
      /** Sealed JSON: the accepted rows, until they are committed. */
      rows: nullable(bytes),
      /** Sealed JSON: the first problems, duplicates and notes, the sheets, the ignored columns. */
      report: bytes,
      /** Sealed base64 of an .xlsx: the rejected rows. */
      rejectedSheet: nullable(bytes),
      previewedBy: text,
      previewedAt: timestamp,
      expiresAt: timestamp,
      committedAt: nullable(timestamp),
      /** JSON: the result of the commit. */
      outcome: nullable(text),
    },
    ['countyCode', 'id'],
  );

export type RosterPreviewsTable = ReturnType<typeof rosterPreviews>;
export type RosterPreviewRow = Row<RosterPreviewsTable>;
/** A preview without the columns that only a commit and a download need. */
export type RosterPreview = Omit<RosterPreviewRow, 'rows' | 'rejectedSheet'>;

/** SQL of the table, for a service's migration. */
export function createRosterPreviews(schema: string): string {
  const table = `${schema}.roster_previews` as const;
  return `
    create table ${table} (
      county_code text not null check (county_code ~ '^\\d{6}$'),
      id text not null check (starts_with(id, county_code || '-')),
      division_code text not null check (starts_with(division_code, county_code) and division_code ~ '^\\d{12}$'),
      kind text not null,
      file_name text not null,
      options text not null,
      state text not null check (state in ('PREVIEWED', 'COMMITTED')),
      read integer not null,
      new integer not null,
      same integer not null,
      duplicate integer not null,
      alike integer not null,
      rejected integer not null,
      problems integer not null,
      rows bytea check ((rows is null) = (state = 'COMMITTED')),
      report bytea not null,
      rejected_sheet bytea check ((rejected_sheet is null) = (rejected = 0)),
      previewed_by text not null,
      previewed_at timestamptz not null,
      expires_at timestamptz not null,
      committed_at timestamptz check ((committed_at is null) = (state = 'PREVIEWED')),
      outcome text check ((outcome is null) = (state = 'PREVIEWED')),
      primary key (county_code, id)
    );
    -- Sealed bytes do not get smaller.
    alter table ${table} alter column rows set storage external, alter column rejected_sheet set storage external;
    create index on ${table} (county_code, expires_at);
    ${secureTable(table, 'people')}`;
}
