// The volunteers service as a process.
import { runService } from '@chunhui/county';
import { connectVolunteers, createVolunteers } from './subgraph.ts';

await runService({ name: 'volunteers', connect: connectVolunteers, create: createVolunteers });
