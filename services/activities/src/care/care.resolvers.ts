// Children's files and their care; whatever shows something of a child is written down where it is shown.
import { type Filter, inDivision, type Session } from '@chunhui/database';
import { addDays } from '@chunhui/model';
import { checkDay, divisionPrefix, mutation, type PageArguments, type PagedList, toConnection } from '@chunhui/runtime';
import {
  closeChildFile,
  closeChildFileInput,
  openChildFile,
  openChildFileInput,
  readChildFile,
  renewConsent,
  renewConsentInput,
  withdrawConsent,
  withdrawConsentInput,
} from '../child/child.service.ts';
import { childById } from '../child/child.store.ts';
import { children } from '../child/child.table.ts';
import type { ActivitiesContext } from '../context.ts';
import type {
  CarePairingResolvers,
  ChildResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { parametersOf } from '../parameters.ts';
import {
  closeReport,
  closeReportInput,
  escalateReports,
  escalateReportsInput,
  openReport,
  reportHarm,
  reportHarmInput,
  reportInput,
  takeReport,
} from '../safeguarding/safeguarding.service.ts';
import { safeguardingReports } from '../safeguarding/safeguarding.table.ts';
import {
  followUpRiskFlag,
  followUpRiskFlagInput,
  raiseRiskFlag,
  raiseRiskFlagInput,
  recordContact,
  recordContactInput,
} from './care.service.ts';
import { openFlag, openGlass } from './care.store.ts';
import { careNotices, carePairings, riskFlags } from './care.table.ts';
import { acknowledgeNotice, acknowledgeNoticeInput, breakGlass, breakGlassInput } from './glass.service.ts';
import {
  endPairing,
  endPairingInput,
  handOverPairings,
  handOverPairingsInput,
  pairChild,
  pairChildInput,
  reviewPairings,
  reviewPairingsInput,
} from './pairing.service.ts';

/** A page read whole, count included, within the transaction that writes the read down; `show` records each row. */
async function recordedPage<Row, Shown>(args: PageArguments, list: PagedList<Row>, show: (row: Row) => Shown) {
  const { nodes, pageInfo, totalCount } = await toConnection(args, list);
  const count = await totalCount();
  return { nodes: nodes.map(show), pageInfo, totalCount: async () => count };
}

const noteListed = (session: Session) => (row: { readonly id: string }) =>
  session.audit({ action: 'child.list', nounId: row.id });

export const careQueries: Pick<
  QueryResolvers,
  | 'children'
  | 'childFile'
  | 'childFileThroughBrokenGlass'
  | 'carePairings'
  | 'riskFlags'
  | 'safeguardingReports'
  | 'careNotices'
> = {
  children: (_root, { division, ...args }, { session }) => {
    const note = noteListed(session);
    return recordedPage(args, inDivision(session, children, divisionPrefix(division)), (row) => {
      note(row);
      return row;
    });
  },
  childFile: async (_root, { id }, { session }) => {
    const child = await childById(session, id);
    return child === null ? null : readChildFile(session, child);
  },
  childFileThroughBrokenGlass: async (_root, { glass: glassId }, { session }) => {
    const glass = await openGlass(session, glassId, new Date());
    const child = glass === null ? null : await childById(session, glass.childId);
    return glass === null || child === null ? null : readChildFile(session, child, glass.reason);
  },
  carePairings: async (_root, { division, overdueOn, dueOn, ...args }, { session }) => {
    const overdue = checkDay(overdueOn);
    const due = checkDay(dueOn);
    const noticed = due === null ? null : addDays(due, (await parametersOf(session)).careContactDueNotice);
    const filter: Filter = (parameter) =>
      [
        'true',
        ...(overdue === null ? [] : [`r.status = 'ACTIVE' and r.next_contact_due < ${parameter(overdue)}`]),
        ...(noticed === null ? [] : [`r.status = 'ACTIVE' and r.next_contact_due <= ${parameter(noticed)}`]),
      ].join(' and ');
    const note = noteListed(session);
    return recordedPage(args, inDivision(session, carePairings, divisionPrefix(division), filter), (row) => {
      note({ id: row.childId });
      return row;
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
    const note = noteListed(session);
    return recordedPage(args, inDivision(session, riskFlags, divisionPrefix(division), filter), (row) => {
      note({ id: row.childId });
      return openFlag(session, row);
    });
  },
  safeguardingReports: (_root, { division, ...args }, { session }) =>
    recordedPage(args, inDivision(session, safeguardingReports, divisionPrefix(division)), (row) =>
      openReport(session, row),
    ),
  careNotices: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, careNotices, divisionPrefix(division))),
};

export const careMutations: Pick<
  MutationResolvers,
  | 'openChildFile'
  | 'renewConsent'
  | 'withdrawConsent'
  | 'closeChildFile'
  | 'pairChild'
  | 'endPairing'
  | 'handOverPairings'
  | 'reviewPairings'
  | 'recordContact'
  | 'raiseRiskFlag'
  | 'followUpRiskFlag'
  | 'breakGlass'
  | 'acknowledgeNotice'
  | 'reportHarm'
  | 'takeReport'
  | 'closeReport'
  | 'escalateReports'
> = {
  openChildFile: mutation(openChildFileInput, async (input, { session }: ActivitiesContext) => ({
    child: await openChildFile(session, input, new Date()),
  })),
  renewConsent: mutation(renewConsentInput, async (input, { session }: ActivitiesContext) => ({
    child: await renewConsent(session, input, new Date()),
  })),
  withdrawConsent: mutation(withdrawConsentInput, async (input, { session }: ActivitiesContext) => ({
    child: await withdrawConsent(session, input, new Date()),
  })),
  closeChildFile: mutation(closeChildFileInput, async (input, { session }: ActivitiesContext) => ({
    child: await closeChildFile(session, input, new Date()),
  })),
  pairChild: mutation(pairChildInput, async (input, { session }: ActivitiesContext) => ({
    pairing: await pairChild(session, input, new Date()),
  })),
  endPairing: mutation(endPairingInput, async (input, { session }: ActivitiesContext) => ({
    pairing: await endPairing(session, input, new Date()),
  })),
  handOverPairings: mutation(handOverPairingsInput, async (input, { session }: ActivitiesContext) => ({
    pairings: await handOverPairings(session, input, new Date()),
  })),
  reviewPairings: mutation(reviewPairingsInput, async ({ division }, { session }: ActivitiesContext) => ({
    pairings: await reviewPairings(session, divisionPrefix(division), new Date()),
  })),
  recordContact: mutation(recordContactInput, async (input, { session }: ActivitiesContext) => ({
    contactId: (await recordContact(session, input, new Date())).id,
  })),
  raiseRiskFlag: mutation(raiseRiskFlagInput, async (input, { session }: ActivitiesContext) => ({
    flagId: (await raiseRiskFlag(session, input, new Date())).id,
  })),
  followUpRiskFlag: mutation(followUpRiskFlagInput, async (input, { session }: ActivitiesContext) => ({
    flagId: (await followUpRiskFlag(session, input, new Date())).id,
  })),
  breakGlass: mutation(breakGlassInput, async (input, { session }: ActivitiesContext) => ({
    brokenGlass: await breakGlass(session, input, new Date()),
  })),
  acknowledgeNotice: mutation(acknowledgeNoticeInput, async (input, { session }: ActivitiesContext) => ({
    notice: await acknowledgeNotice(session, input),
  })),
  reportHarm: mutation(reportHarmInput, async (input, { session }: ActivitiesContext) => {
    const { id, reportedAt, escalatesAt } = await reportHarm(session, input, new Date());
    return { receipt: { id, reportedAt, escalatesAt } };
  }),
  takeReport: mutation(reportInput, async (input, { session }: ActivitiesContext) => ({
    reportId: (await takeReport(session, input, new Date())).id,
  })),
  closeReport: mutation(closeReportInput, async (input, { session }: ActivitiesContext) => ({
    reportId: (await closeReport(session, input)).id,
  })),
  escalateReports: mutation(escalateReportsInput, async ({ division }, { session }: ActivitiesContext) => ({
    escalated: await escalateReports(session, divisionPrefix(division), new Date()),
  })),
};

export const childResolvers: ChildResolvers = {
  division: ({ divisionCode }) => ({ code: divisionCode }),
};

export const carePairingResolvers: CarePairingResolvers = {
  volunteer: ({ volunteerId }) => ({ id: volunteerId }),
};
