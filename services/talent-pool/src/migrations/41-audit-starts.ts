// Audit records are kept as long as the county's model says; then their chain starts later.
import { createAuditStarts, defineMigration } from '@chunhui/database';

export const auditStarts = defineMigration('AuditStarts1764000000041', createAuditStarts('talent_pool'));
