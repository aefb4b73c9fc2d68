// What every resolver and mutation of this service gets.
import type { Session } from '@chunhui/database';
import { createMutation, type SubgraphContext } from '@chunhui/runtime';

export type VolunteersContext = SubgraphContext<Session>;

/** Declares a mutation of this service. */
export const mutation = createMutation<VolunteersContext>();
