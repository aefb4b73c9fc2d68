// What a talent offers; its division is the talent's home.
import { bigint, date, defineTable, nullable, type Row, text, texts, word } from '@chunhui/database';
import type { ResourceKind } from './village-need.table.ts';

export const resourceOffers = defineTable(
  'talent_pool',
  'resource_offers',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    talentId: text,
    title: text,
    kind: word<ResourceKind>(),
    amountFen: nullable(bigint),
    availableFrom: nullable(date),
    availableUntil: nullable(date),
    sector: nullable(text),
    skills: texts,
    state: word<'OPEN' | 'WITHDRAWN'>(),
    recordedBy: text,
    offeredOn: date,
  },
  ['countyCode', 'id'],
);

export type ResourceOffer = Row<typeof resourceOffers>;
