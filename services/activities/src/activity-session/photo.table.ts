// Photos of sessions, by reference; the pictures themselves live elsewhere.
import { boolean, defineTable, nullable, type Row, text } from '@chunhui/database';

export const sessionPhotos = defineTable(
  'activities',
  'session_photos',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    sessionId: text,
    reference: text,
    showsChild: boolean,
    /** The guardian's consent that lets a child's face be shown. */
    consentId: nullable(text),
  },
  ['countyCode', 'id'],
);

export type SessionPhoto = Row<typeof sessionPhotos>;
