// Reads of pairings of students with societies; their mutations are declared in student-pairing.service.ts.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import { chunhuiSocietiesById } from '../chunhui-society/chunhui-society.store.ts';
import { divisionsByCode } from '../division/division.store.ts';
import type { QueryResolvers, StudentPairingResolvers } from '../generated/resolvers.ts';
import { studentPairings } from './student-pairing.table.ts';

export const studentPairingQueries = {
  studentPairings: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, studentPairings, divisionPrefix(division))),
} satisfies QueryResolvers;

export const studentPairingResolvers: StudentPairingResolvers = {
  person: ({ personId }) => ({ id: personId }),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  society: async ({ societyId }, _args, { load }) => (await load(chunhuiSocietiesById, societyId))!,
};
