// What every write leaves behind: the audit chain and the idempotency keys.
import { createAudit, createIdempotencyKeys, defineMigration } from '@chunhui/database';

export const trust = defineMigration(
  'Trust1764000000002',
  `
  ${createAudit('activities')}
  ${createIdempotencyKeys('activities')}
  `,
);
