// Reports of harm: in full for safeguarding officers, and for administrators only that some are overdue.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { recordedPage } from '../recorded-page.ts';
import { isOverdue, openReport } from './safeguarding.service.ts';
import { safeguardingReports } from './safeguarding.table.ts';

export const safeguardingQueries = {
  safeguardingReports: (_root, { division, ...args }, { session }) =>
    recordedPage(args, inDivision(session, safeguardingReports, divisionPrefix(division)), (row) =>
      openReport(session, row),
    ),
  overdueSafeguardingReports: (_root, { division, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, safeguardingReports, divisionPrefix(division), (parameter) =>
        isOverdue(`${parameter(session.now)}::timestamptz`),
      ),
    ),
} satisfies QueryResolvers;
