// What this service keeps about people, for their copy, their erasure and the end of keeping. Who opted out stays on that list by the
// keyed hash alone: nobody is written to again because the rest was erased.
import {
  byAny,
  byNameAndPhone,
  byPerson,
  byRecord,
  emptyList,
  type Holding,
  nobody,
  nothing,
  plainName,
  protect,
  withRowsOf,
  words,
} from '@chunhui/data-protection';
import type { AnyTable } from '@chunhui/database';
import { contacts } from './contact/contact.table.ts';
import { resourceMatches } from './match/resource-match.table.ts';
import { modelOf } from './parameters.ts';
import { resourceOffers } from './resource/resource-offer.table.ts';
import { consents, talents } from './talent/talent.table.ts';

const retention = 'retentionTalents';
const ofPerson = byAny(byPerson(talents), byRecord(talents), byNameAndPhone(talents));
const ofTalent = (table: AnyTable) => withRowsOf(table, ofPerson, 'r.talent_id = any($2)');

/** SQL: since when the talent of a row is out of the pool; null before. */
const REMOVED =
  '(select t.removed_on from talent_pool.talents t where t.county_code = r.county_code and t.id = r.talent_id)';

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
    correct: plainName,
    over: 'r.removed_on',
    retention,
    hidden: ['phoneFingerprint'],
  },
];

export const protection = protect({ holdings, modelOf });
