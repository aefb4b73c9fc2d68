// The organizations service as a process.
import { runService } from '@chunhui/county';
import { connectOrganizations, createOrganizations } from './subgraph.ts';

await runService({ name: 'organizations', connect: connectOrganizations, create: createOrganizations });
