// What this service keeps about people, for their copy, their erasure and the end of keeping. Who opted out stays on that list by the
// keyed hash alone: nobody is written to again because the rest was erased.

import { modelOf } from '@chunhui/county';
import {
  byAny,
  byNameAndPhone,
  byPerson,
  byRecord,
  type Correction,
  emptyList,
  type Holding,
  nobody,
  nothing,
  protect,
  rightPerson,
  rightPersonIn,
  rightPhone,
  withRowsOf,
  words,
} from '@chunhui/data-protection';
import type { AnyTable, Session } from '@chunhui/database';
import { contacts } from './contact/contact.table.ts';
import { resourceMatches } from './match/resource-match.table.ts';
import { resourceOffers } from './resource/resource-offer.table.ts';
import { moveOptOut } from './talent/talent.store.ts';
import { consents, talents } from './talent/talent.table.ts';

const retention = 'retentionTalents';
const ofPerson = byAny(byPerson(talents), byRecord(talents), byNameAndPhone(talents));
const ofTalent = (table: AnyTable) => withRowsOf(table, ofPerson, 'r.talent_id = any($2)');

/** SQL: since when the talent of a row is out of the pool; null before. */
const REMOVED =
  '(select t.removed_on from talent_pool.talents t where t.county_code = r.county_code and t.id = r.talent_id)';

/** Who wants no contact is on that list under the right number too. */
async function optOutFollows(session: Session, _keys: readonly string[], { person }: Correction): Promise<void> {
  if (person !== null) await moveOptOut(session, person.was, person.is);
}

const holdings: readonly Holding[] = [
  {
    kind: 'contact-consent',
    title: { zh: '联系同意', en: 'Consent to be contacted' },
    table: consents,
    find: ofTalent(consents),
    erase: 'KEPT',
    over: REMOVED,
    retention: 'retentionConsents',
  },
  {
    kind: 'contact',
    title: { zh: '联系记录', en: 'Contact' },
    table: contacts,
    find: ofTalent(contacts),
    erase: { note: nothing, nextAction: words },
    over: REMOVED,
    retention,
  },
  {
    kind: 'resource-offer',
    title: { zh: '资源意向', en: 'Offer' },
    table: resourceOffers,
    find: ofTalent(resourceOffers),
    erase: { title: words },
    over: REMOVED,
    retention,
  },
  {
    kind: 'resource-match',
    title: { zh: '资源对接', en: 'Match' },
    table: resourceMatches,
    find: ofTalent(resourceMatches),
    erase: 'KEPT',
    over: REMOVED,
    retention,
  },
  {
    kind: 'talent-liaison',
    title: { zh: '联络的人才', en: 'Talent whom an envoy is the liaison of' },
    table: talents,
    find: byPerson(talents, 'envoy_person_id'),
    erase: { envoyPersonId: nothing },
    correct: { envoyPersonId: rightPersonIn('envoyPersonId') },
    over: 'r.removed_on',
    retention,
    // The row is about somebody else.
    hidden: talents.columns,
  },
  // Last: the others are found through it.
  {
    kind: 'talent',
    title: { zh: '人才', en: 'Talent' },
    table: talents,
    find: ofPerson,
    erase: {
      personId: nobody,
      name: words,
      currentPlace: words,
      phone: nothing,
      phoneFingerprint: nothing,
      skills: emptyList,
      university: words,
      major: words,
      employer: words,
      title: words,
      standing: words,
      envoyPersonId: nothing,
    },
    correct: { ...rightPerson, ...rightPhone },
    correcting: optOutFollows,
    over: 'r.removed_on',
    retention,
    hidden: ['phoneFingerprint'],
  },
];

export const protection = protect({ holdings, modelOf });
