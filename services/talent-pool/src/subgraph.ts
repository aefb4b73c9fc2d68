// The talent-pool subgraph, put together: contract + resolvers + access. Used by main, by standalone and by tests alike.

import { auditRecordResolvers } from '@chunhui/data-protection';
import { type ConnectOptions, Database } from '@chunhui/database';
import { rosterPreviewResolvers } from '@chunhui/roster';
import { createSubgraph, type Log, mutationResolvers, readContract, type Subgraph } from '@chunhui/runtime';
import { access } from './access.ts';
import { canvassQueries, canvassRoundResolvers, canvassTargetResolvers } from './canvass/canvass.resolvers.ts';
import { contactQueries, contactResolvers } from './contact/contact.resolvers.ts';
import { divisionResolvers } from './division.resolvers.ts';
import { talentPoolFiguresResolvers } from './figures.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { talentIndicatorResolvers } from './indicator/indicator.resolvers.ts';
import { chunhuiSocietyResolvers } from './liaison/liaison.resolvers.ts';
import { resourceMatchQueries, resourceMatchResolvers } from './match/resource-match.resolvers.ts';
import { mutations } from './mutations.ts';
import { personResolvers } from './person.resolvers.ts';
import { protection } from './person-data.ts';
import { resourceOfferResolvers, resourceQueries, villageNeedResolvers } from './resource/resource.resolvers.ts';
import { talentRosterMutations, talentRosterQueries } from './roster/talent-roster.resolvers.ts';
import { migrations, schema, tables } from './schema.ts';
import { groupMoveQueries, groupMoveResolvers } from './talent/group-move.resolvers.ts';
import { talentQueries, talentResolvers } from './talent/talent.resolvers.ts';

const resolvers: Resolvers = {
  Query: {
    ...talentQueries,
    ...groupMoveQueries,
    ...canvassQueries,
    ...contactQueries,
    ...resourceQueries,
    ...resourceMatchQueries,
    talentDataOf: protection.dataOf,
    talentAudit: protection.audit,
    talentAuditVerdict: protection.verdict,
    ...talentRosterQueries,
  },
  Mutation: {
    ...mutationResolvers(mutations),
    correctTalentData: protection.correct,
    eraseTalentData: protection.erase,
    exportTalentAudit: protection.exportAudit,
    ...talentRosterMutations,
  },
  Division: divisionResolvers,
  TalentIndicator: talentIndicatorResolvers,
  TalentPoolFigures: talentPoolFiguresResolvers,
  Talent: talentResolvers,
  GroupMove: groupMoveResolvers,
  Person: personResolvers,
  ChunhuiSociety: chunhuiSocietyResolvers,
  CanvassRound: canvassRoundResolvers,
  CanvassTarget: canvassTargetResolvers,
  Contact: contactResolvers,
  VillageNeed: villageNeedResolvers,
  ResourceOffer: resourceOfferResolvers,
  ResourceMatch: resourceMatchResolvers,
  AuditRecord: auditRecordResolvers,
  RosterPreview: rosterPreviewResolvers,
};

/** Opens this service's door to the database: throws DatabaseError when it is away or not migrated. */
export function connectTalentPool(options: ConnectOptions): Promise<Database> {
  return Database.connect({ ...options, schema, tables, migrations });
}

export function createTalentPool(door: Database, log: Log): Promise<Subgraph> {
  const contract = readContract(new URL('../', import.meta.url));
  return createSubgraph({ name: 'talent-pool', contract, resolvers, access, door, log });
}
