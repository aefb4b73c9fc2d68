// The talent-pool service as a process.
import { runService } from '@chunhui/county';
import { connectTalentPool, createTalentPool } from './subgraph.ts';

await runService({ name: 'talent-pool', connect: connectTalentPool, create: createTalentPool });
