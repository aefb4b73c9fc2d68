// The one table of roles and permissions. A role is held over a division prefix; a permission is `noun:verb`.

/** figure:read = roll-ups, never people. Everything else needs a scope within one county, which row-level security holds too. */
export type Permission =
  | 'figure:read'
  | 'organization:read'
  | 'organization-person:read'
  | 'volunteer:read'
  | 'team:read'
  | 'talent:read'
  | 'activity:read'
  | 'care:read';

const FIGURES = ['figure:read', 'organization:read', 'team:read', 'activity:read'] as const;
const COUNTY = [...FIGURES, 'organization-person:read', 'volunteer:read', 'talent:read'] as const;

export const ROLES = {
  /** A prefecture's or province's dashboard: figures of the divisions below it, no people. */
  MUNICIPAL_VIEWER: FIGURES,
  /** Runs one county: everything in it but the care of children. */
  COUNTY_ADMINISTRATOR: COUNTY,
  /** Cares for children in one county. */
  CARE_WORKER: [...FIGURES, 'volunteer:read', 'care:read'],
} as const satisfies Record<string, readonly Permission[]> as Record<Role, readonly Permission[]>;

export type Role = 'MUNICIPAL_VIEWER' | 'COUNTY_ADMINISTRATOR' | 'CARE_WORKER';
