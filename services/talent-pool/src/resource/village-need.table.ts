// What a village needs: what, why, when and how much.
import { bigint, date, defineTable, nullable, type Row, text, texts, word } from '@chunhui/database';

export type ResourceKind = 'MONEY' | 'SKILL' | 'PROJECT' | 'MARKET' | 'GOODS' | 'TIME';

export const villageNeeds = defineTable(
  'talent_pool',
  'village_needs',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    title: text,
    reason: text,
    kind: word<ResourceKind>(),
    quantity: nullable(text),
    amountFen: nullable(bigint),
    neededBy: nullable(date),
    sector: nullable(text),
    skills: texts,
    state: word<'OPEN' | 'MET' | 'WITHDRAWN'>(),
    recordedBy: text,
    recordedOn: date,
    closedBy: nullable(text),
    closedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type VillageNeed = Row<typeof villageNeeds>;
