// When a volunteer's time is taken by a seat: what the check for conflicts compares, in every town of the county.
import { defineTable, text, timestamp } from '@chunhui/database';

export const takenTimes = defineTable(
  'activities',
  'taken_times',
  { countyCode: text, sessionId: text, volunteerId: text, startsAt: timestamp, endsAt: timestamp },
  ['countyCode', 'sessionId', 'volunteerId'],
);
