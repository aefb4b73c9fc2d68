// Projects and their lists.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { ActivitiesContext } from '../context.ts';
import type { MutationResolvers, ProjectResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { endProject, endProjectInput, startProject, startProjectInput } from './project.service.ts';
import { projectsById } from './project.store.ts';
import { projects } from './project.table.ts';

export const projectQueries: Pick<QueryResolvers, 'projects'> = {
  projects: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, projects, divisionPrefix(division))),
};

export const projectMutations: Pick<MutationResolvers, 'startProject' | 'endProject'> = {
  startProject: mutation(startProjectInput, async (input, { session }: ActivitiesContext) => ({
    project: await startProject(session, input),
  })),
  endProject: mutation(endProjectInput, async (input, { session }: ActivitiesContext) => ({
    project: await endProject(session, input),
  })),
};

export const projectResolvers: ProjectResolvers = {
  __resolveReference: ({ id }, { load }) => load(projectsById, id),
  division: ({ divisionCode }) => ({ code: divisionCode }),
};
