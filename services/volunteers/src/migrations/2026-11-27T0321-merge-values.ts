// A merge keeps the rows that it moved and the values that it replaced, so that undoing restores them.
export const up = `
  alter table volunteers.volunteer_merges add column moved text not null default '{}', add column before text not null default '{}';
  alter table volunteers.volunteer_merges alter column moved drop default, alter column before drop default;
`;
