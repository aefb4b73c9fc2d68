// The context of every resolver and mutation of this service.
import type { Session } from '@chunhui/database';
import { createMutation, type SubgraphContext } from '@chunhui/runtime';

export type OrganizationsContext = SubgraphContext<Session>;

/** Declares a mutation of this service. */
export const mutation = createMutation<OrganizationsContext>();
