// Changes of the tree of divisions: arguments in, one call, the plan out.
import { mutation } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import type { DivisionPlanResolvers, MutationResolvers } from '../generated/resolvers.ts';
import { applyChanges, applyChangesInput, changesInput, previewChanges } from './division-change.service.ts';
import type { DivisionPlan } from './division-plan.ts';

export const divisionChangeMutations: Pick<MutationResolvers, 'previewDivisionChanges' | 'applyDivisionChanges'> = {
  previewDivisionChanges: mutation(changesInput, async (input, { session }: OrganizationsContext) => ({
    plan: await previewChanges(session, input),
  })),
  applyDivisionChanges: mutation(applyChangesInput, async (input, { session }: OrganizationsContext) => ({
    plan: await applyChanges(session, input),
  })),
};

const count = (kind: string) => (plan: DivisionPlan) => plan.changes.filter((change) => change.kind === kind).length;

export const divisionPlanResolvers: DivisionPlanResolvers = {
  new: count('NEW'),
  renamed: count('RENAMED'),
  superseded: count('SUPERSEDED'),
  abolished: count('ABOLISHED'),
  changes: ({ changes }) => changes.slice(0, 500),
  problems: ({ problems }) => problems.slice(0, 100),
};
