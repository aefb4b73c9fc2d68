// What every resolver of this service gets.
import type { Session } from '@chunhui/database';
import type { SubgraphContext } from '@chunhui/runtime';

export type VolunteersContext = SubgraphContext<Session>;
