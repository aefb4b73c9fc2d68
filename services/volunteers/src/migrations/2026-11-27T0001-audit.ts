// The audit chains and the idempotency keys.
import { createAudit, createIdempotencyKeys } from '@chunhui/database';

export const up = `
  ${createAudit('volunteers')}
  ${createIdempotencyKeys('volunteers')}
`;
