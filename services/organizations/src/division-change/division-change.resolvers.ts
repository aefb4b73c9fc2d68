// The fields of a plan; its mutations are declared in division-change.service.ts.
import type { DivisionPlanResolvers } from '../generated/resolvers.ts';
import type { DivisionPlan } from './division-plan.ts';

const count = (kind: string) => (plan: DivisionPlan) => plan.changes.filter((change) => change.kind === kind).length;

export const divisionPlanResolvers: DivisionPlanResolvers = {
  new: count('NEW'),
  renamed: count('RENAMED'),
  superseded: count('SUPERSEDED'),
  abolished: count('ABOLISHED'),
  changes: ({ changes }) => changes.slice(0, 500),
  problems: ({ problems }) => problems.slice(0, 100),
};
