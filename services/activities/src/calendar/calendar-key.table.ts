// The keys of calendar feeds, hashed.
import { defineTable, text, timestamp } from '@chunhui/database';

export const calendarKeys = defineTable(
  'activities',
  'calendar_keys',
  { countyCode: text, volunteerId: text, keyHash: text, issuedAt: timestamp },
  ['countyCode', 'volunteerId'],
);
