// The start of a shortened audit chain is signed, so that nobody without the audit key can shorten one.

export const up = `alter table talent_pool.audit_starts add column signature text not null default ''`;
