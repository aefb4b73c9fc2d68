// Children's files with their care, micro-wishes and student aid: made up, few, and sealed as the service seals them.
import * as activities from '@chunhui/activities';
import type { Session } from '@chunhui/database';
import type { NewVolunteer } from '@chunhui/volunteers';
import type { County } from './county.ts';
import { AS_OF, dayNumber, dayOf } from './days.ts';
import { personId, Random, rowId, weighted } from './random.ts';

/** How many of each a county has for a village. */
const PER_VILLAGE = { children: 0.8, wishes: 1.2, aidPairs: 0.3 };
const ALIASES = '小溪 小山 小石 小雨 小竹 小禾 小云 小林 小桥 小枫 小星 小河'.split(' ');
const WISHES = ['一个书包', '一双雨靴', '一套画笔', '一个足球', '一本字典', '一盏台灯', '一件冬衣'];
const KINDS = ['HOLIDAY_COMPANIONSHIP', 'TUTORING', 'PSYCHOLOGICAL_SUPPORT'];
const CAMPAIGNS = ['STUDENTS_HOME_PRACTICE', 'BIG_HAND_SMALL_HAND', 'STUDENTS_PAIRED_WITH_SOCIETIES', 'WARM_WINTER'];
const COLLECTED_BY = 'demonstration-village';
const VERIFIED_BY = 'demonstration-county';

const pickStatus = weighted(
  [
    { status: 'CONFIRMED', share: 60 },
    { status: 'DELIVERED', share: 5 },
    { status: 'CLAIMED', share: 10 },
    { status: 'OPEN', share: 20 },
    { status: 'EXPIRED', share: 5 },
  ] as const,
  ({ share }) => share,
);

const CLAIM_OF = { CONFIRMED: 'CONFIRMED', DELIVERED: 'DELIVERED', CLAIMED: 'HELD' } as const;

/** What care begins from: the county, and its adults who could be vetted. */
export interface CareRows {
  readonly county: County;
  readonly adults: readonly NewVolunteer[];
}

export function createCare(county: County, volunteers: readonly NewVolunteer[]): CareRows {
  return {
    county,
    adults: volunteers.filter(({ status, birthDate }) => status === 'ACTIVE' && birthDate < '2000-01-01'),
  };
}

/** Makes and stores everything in a session of the county, whose vault seals who people are. */
export async function storeCare(session: Session, rows: CareRows): Promise<void> {
  await storeChildren(session, rows);
  await storeWishes(session, rows);
  await storeAid(session, rows);
}

async function storeChildren(session: Session, { county, adults }: CareRows): Promise<void> {
  const { code, villages } = county;
  const { vault } = session;
  const random = new Random(`${code}/children`);
  const pickVillage = weighted(villages, ({ weight }) => weight);
  const consents: activities.GuardianConsent[] = [];
  const children: activities.Child[] = [];
  const pairings: activities.CarePairing[] = [];
  const contacts: activities.CareContact[] = [];
  const count = Math.round(villages.length * PER_VILLAGE.children);
  for (let index = 0; index < count; index += 1) {
    const openedOn = random.day('2021-01-10', '2021-09-30');
    const id = rowId(code, 'child', index, openedOn);
    const consentId = rowId(code, 'consent', index, openedOn);
    const common = { countyCode: code, divisionCode: pickVillage(random).code };
    consents.push({
      ...common,
      id: consentId,
      childId: id,
      version: 1,
      purposes: ['CARE', 'PAIRING'],
      relation: random.pick(['祖母', '祖父', '母亲', '姑姑']),
      method: '书面',
      guardian: vault.seal(JSON.stringify({ name: '监护人', phone: '13800000000' }), [
        'activities.guardian_consents.guardian',
        consentId,
      ]),
      givenOn: openedOn,
      withdrawnOn: null,
      supersededOn: null,
      inForce: true,
      recordedBy: COLLECTED_BY,
    });
    children.push({
      ...common,
      id,
      alias: random.pick(ALIASES),
      category: random.chance(0.7) ? 'LEFT_BEHIND' : 'CHILD_IN_DIFFICULTY',
      birthMonth: random.day('2008-01-01', '2015-12-31').slice(0, 7),
      name: vault.seal('示例儿童', ['activities.children.name', id]),
      note: null,
      externalReference: null,
      externalReferenceHash: null,
      consentId,
      consentInForce: true,
      status: 'OPEN',
      statusReason: null,
      closedOn: null,
      openedOn,
    });
    const pairingId = random.chance(0.8) ? rowId(code, 'pairing', index, openedOn) : null;
    const days = Array.from({ length: random.integer(1, 5) }, () => random.day(openedOn, AS_OF)).sort();
    if (pairingId !== null)
      pairings.push({
        ...common,
        id: pairingId,
        childId: id,
        volunteerId: random.pick(adults).id,
        status: 'ACTIVE',
        statusReason: null,
        vettedUntil: random.day('2021-12-31', '2022-09-30'),
        everyDays: 30,
        startedOn: openedOn,
        nextContactDue: dayOf(dayNumber(days.at(-1) ?? openedOn) + 30),
        endedOn: null,
        handedOverFrom: null,
      });
    for (const contactedOn of days)
      contacts.push({
        ...common,
        id: rowId(code, 'contact', contacts.length, contactedOn),
        childId: id,
        pairingId,
        kind: random.pick(KINDS),
        campaign: random.chance(0.6) ? random.pick(CAMPAIGNS) : null,
        contactedOn,
        note: null,
        recordedBy: COLLECTED_BY,
        status: 'CONFIRMED',
        decidedBy: null,
        decisionReason: null,
      });
  }
  await activities.addChildren(session, consents, children);
  await activities.addPairings(session, pairings);
  await activities.addContacts(session, contacts);
}

async function storeWishes(session: Session, { county, adults }: CareRows): Promise<void> {
  const { code, villages } = county;
  const random = new Random(`${code}/wishes`);
  const pickVillage = weighted(villages, ({ weight }) => weight);
  const wishes: activities.Wish[] = [];
  const claims: activities.WishClaim[] = [];
  const count = Math.round(villages.length * PER_VILLAGE.wishes);
  for (let index = 0; index < count; index += 1) {
    const collectedOn = random.day('2021-03-05', '2021-10-31');
    const id = rowId(code, 'wish', index, collectedOn);
    const common = { countyCode: code, divisionCode: pickVillage(random).code };
    const { status } = pickStatus(random);
    const title = random.pick(WISHES);
    const recipient = JSON.stringify({ name: '示例儿童', phone: null, place: '村委会转交' });
    wishes.push({
      ...common,
      id,
      title,
      description: `想要${title}`,
      alias: random.pick(ALIASES),
      forChild: true,
      budgetFen: random.integer(30, 200) * 100,
      slots: 1,
      recipient: session.vault.seal(recipient, ['activities.wishes.recipient', id]),
      status,
      statusReason: null,
      collectedBy: COLLECTED_BY,
      verifiedBy: VERIFIED_BY,
      expiresOn: status === 'EXPIRED' ? '2021-11-15' : '2022-02-28',
      confirmedBy: status === 'CONFIRMED' ? VERIFIED_BY : null,
      closedOn: status === 'CONFIRMED' ? '2021-11-30' : null,
    });
    if (status === 'OPEN' || status === 'EXPIRED') continue;
    const volunteer = random.pick(adults);
    claims.push({
      ...common,
      id: rowId(code, 'wish claim', index, collectedOn),
      wishId: id,
      slot: 1,
      claimantKind: 'VOLUNTEER',
      claimantId: volunteer.id,
      claimedBy: volunteer.personId,
      heldUntil: new Date('2021-12-03T00:00:00+08:00'),
      status: CLAIM_OF[status],
      handover: 'CARE_WORKER',
      deliverOn: null,
      approvedBy: null,
      revealedAt: null,
      excusedBy: null,
    });
  }
  await activities.addWishes(session, wishes);
  await activities.addWishClaims(session, claims);
}

async function storeAid(session: Session, { county }: CareRows): Promise<void> {
  const { code, villages } = county;
  const { vault } = session;
  const random = new Random(`${code}/aid`);
  const pairs: activities.AidPair[] = [];
  const terms: activities.AidTerm[] = [];
  const payments: activities.AidPayment[] = [];
  const count = Math.round(villages.length * PER_VILLAGE.aidPairs);
  for (let index = 0; index < count; index += 1) {
    const startedOn = '2020-09-01';
    const id = rowId(code, 'aid pair', index, startedOn);
    const common = { countyCode: code, divisionCode: random.pick(villages).code };
    const student = JSON.stringify({ name: '示例学生', school: '示例中学' });
    const sponsor = JSON.stringify({ name: '示例资助人', phone: null });
    const hasEnded = random.chance(0.2);
    pairs.push({
      ...common,
      id,
      studentAlias: random.pick(ALIASES),
      studentPersonId: personId(code, 900_000 + index),
      student: vault.seal(student, ['activities.aid_pairs.student', id]),
      sponsor: vault.seal(sponsor, ['activities.aid_pairs.sponsor', id]),
      startedOn,
      endedOn: hasEnded ? '2021-07-15' : null,
      endReason: hasEnded ? '毕业' : null,
    });
    const agreedFen = random.integer(5, 20) * 10_000;
    for (const [term, paidOn] of [
      ['2020-2021/1', '2020-09-10'],
      ['2020-2021/2', '2021-03-10'],
      ['2021-2022/1', '2021-09-10'],
    ] as const) {
      if (hasEnded && term === '2021-2022/1') continue;
      const sequence = payments.length;
      terms.push({ ...common, id: rowId(code, 'aid term', sequence, paidOn), pairId: id, term, agreedFen });
      payments.push({
        ...common,
        id: rowId(code, 'aid payment', sequence, paidOn),
        pairId: id,
        term,
        amountFen: agreedFen,
        paidOn,
        receiptNumber: `${code}-${String(sequence + 1).padStart(4, '0')}`,
        receiptReference: null,
        reverses: null,
        reason: null,
      });
    }
  }
  await activities.addAidPairs(session, pairs, terms, payments);
}
