// The tables of models: published versions, the version that each county applied, and its overrides.

import { type Column, date, defineTable, integer, type Row, text, timestamp, word } from '@chunhui/database';
import type { ModelDocument } from '@chunhui/model';

const json = <Value>(): Column<Value> => ({ type: 'jsonb', array: false, nullable: false });

export const models = defineTable(
  'organizations',
  'models',
  {
    name: text,
    version: integer,
    /** The division prefix from which it was published. */
    scope: text,
    document: json<ModelDocument>(),
    publishedBy: text,
    publishedAt: timestamp,
  },
  ['name', 'version'],
);

export const countyModels = defineTable(
  'organizations',
  'county_models',
  {
    countyCode: text,
    /** The effective model: the version with the county's overrides, as every service reads it. */
    document: json<ModelDocument>(),
    modelName: text,
    modelVersion: integer,
    appliedBy: text,
    appliedAt: timestamp,
  },
  ['countyCode'],
);

export const modelOverrides = defineTable(
  'organizations',
  'model_overrides',
  {
    countyCode: text,
    parameter: text,
    value: json<unknown>(),
    author: text,
    reason: text,
    decidedAt: timestamp,
  },
  ['countyCode', 'parameter'],
);

export const rolloutMilestones = defineTable(
  'organizations',
  'rollout_milestones',
  {
    countyCode: text,
    milestone: word<'MODEL_APPLIED' | 'ADMINISTRATOR_NAMED' | 'ORGANIZATIONS_ENTERED' | 'REPORTING'>(),
    dueOn: date,
  },
  ['countyCode', 'milestone'],
);

export type ModelVersion = Row<typeof models>;
export type AppliedModel = Row<typeof countyModels>;
export type ModelOverride = Row<typeof modelOverrides>;
