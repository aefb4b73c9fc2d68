// Children's files and their care: every row about a child that is shown is recorded.
import { type Filter, inDivision, type Session } from '@chunhui/database';
import { addDays } from '@chunhui/model';
import { checkDay, divisionPrefix, toConnection } from '@chunhui/runtime';
import { childById } from '../child/child.store.ts';
import { children } from '../child/child.table.ts';
import type {
  CarePairingResolvers,
  ChildResolvers,
  OwnPairingResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { parametersOf } from '../parameters.ts';
import { recordedPage } from '../recorded-page.ts';
import { ownVolunteer } from '../volunteer/volunteer.store.ts';
import { contactsOfPairings, emergencyAccessInForce, openContact, openFlag } from './care.store.ts';
import { careContacts, careNotices, carePairings, riskFlags } from './care.table.ts';
import { likenessInput, lookAlikes, readChildFile } from './child-file.service.ts';
import { ownPairings, pairingsToday, suspension } from './pairing.store.ts';
import { guardianContact, pairedVolunteerContact } from './reachability.service.ts';

const recordListed = (session: Session) => (childId: string) =>
  session.audit({ action: 'child.list', nounId: childId });

export const careQueries = {
  children: (_root, { division, ...args }, { session }) => {
    const record = recordListed(session);
    return recordedPage(args, inDivision(session, children, divisionPrefix(division)), (row) => {
      record(row.id);
      return row;
    });
  },
  similarChildren: async (_root, { of }, { session }) => {
    const { success, data } = likenessInput.safeParse(of);
    const alike = success ? await lookAlikes(session, data) : [];
    alike.map(({ id }) => id).forEach(recordListed(session));
    return alike;
  },
  childFile: async (_root, { id }, { session }) => {
    const child = await childById(session, id);
    return child === null ? null : readChildFile(session, child);
  },
  childFileInEmergency: async (_root, { access: id }, { session }) => {
    const access = await emergencyAccessInForce(session, id);
    const child = access === null ? null : await childById(session, access.childId);
    return access === null || child === null ? null : readChildFile(session, child, access.reason);
  },
  guardianContact: (_root, { child, purpose }, { session }) => guardianContact(session, child, purpose),
  pairedVolunteerContact: (_root, { pairing, purpose }, { session }) =>
    pairedVolunteerContact(session, pairing, purpose),
  carePairings: async (_root, { division, status, overdueOn, dueOn, ...args }, { session }) => {
    const { careVettingValid, careContactDueNotice } = await parametersOf(session);
    const overdue = checkDay(overdueOn);
    const due = checkDay(dueOn);
    const filter: Filter = (parameter) => {
      const suspended = () => suspension(parameter(session.today), parameter(careVettingValid));
      const holds = () => `(r.status <> 'ENDED' and ${suspended()} is null)`;
      return [
        'true',
        ...(status === 'ENDED' ? [`r.status = 'ENDED'`] : []),
        ...(status === 'SUSPENDED' ? [`${suspended()} is not null`] : []),
        ...(status === 'ACTIVE' || overdue !== null || due !== null ? [holds()] : []),
        ...(overdue === null ? [] : [`r.next_contact_due < ${parameter(overdue)}`]),
        ...(due === null ? [] : [`r.next_contact_due <= ${parameter(addDays(due, careContactDueNotice))}`]),
      ].join(' and ');
    };
    const record = recordListed(session);
    const stored = inDivision(session, carePairings, divisionPrefix(division), filter);
    const list = {
      ...stored,
      rows: async (page: Parameters<typeof stored.rows>[0]) => pairingsToday(session, await stored.rows(page)),
    };
    return recordedPage(args, list, (row) => {
      record(row.childId);
      return row;
    });
  },
  myPairings: async (_root, _args, { session }) => {
    const own = await ownVolunteer(session);
    const pairings = own === null ? [] : await ownPairings(session, own.id);
    pairings.map(({ childId }) => childId).forEach(recordListed(session));
    return pairings;
  },
  contactsToConfirm: (_root, { division, ...args }, { session }) => {
    const record = recordListed(session);
    const logged = inDivision(session, careContacts, divisionPrefix(division), () => `r.status = 'LOGGED'`);
    return recordedPage(args, logged, (row) => {
      record(row.childId);
      return openContact(session, row);
    });
  },
  riskFlags: (_root, { division, open, dueOn, ...args }, { session }) => {
    const due = checkDay(dueOn);
    const filter: Filter = (parameter) =>
      [
        'true',
        ...(open == null ? [] : [`r.followed_up_on is ${open ? '' : 'not '}null`]),
        ...(due === null ? [] : [`r.followed_up_on is null and r.follow_up_by <= ${parameter(due)}`]),
      ].join(' and ');
    const record = recordListed(session);
    return recordedPage(args, inDivision(session, riskFlags, divisionPrefix(division), filter), (row) => {
      record(row.childId);
      return openFlag(session, row);
    });
  },
  careNotices: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, careNotices, divisionPrefix(division))),
} satisfies QueryResolvers;

export const childResolvers: ChildResolvers = {
  division: ({ divisionCode }) => ({ code: divisionCode }),
};

export const carePairingResolvers: CarePairingResolvers = {
  volunteer: ({ volunteerId }) => ({ id: volunteerId }),
};

export const ownPairingResolvers: OwnPairingResolvers = {
  isOverdue: ({ nextContactDue }, _args, { session }) => nextContactDue < session.today,
  contacts: async ({ id }, _args, { session, load }) =>
    ((await load(contactsOfPairings, id)) ?? []).map((row) => openContact(session, row)),
};
