// The activities service as a process.
import { runService } from '@chunhui/county';
import { startClock } from './clock.ts';
import { connectActivities, createActivities } from './subgraph.ts';

await runService({ name: 'activities', connect: connectActivities, create: createActivities, start: startClock });
