// The one table of roles and permissions. A role is held over a division prefix; a permission is `noun:verb`.

/** What can be allowed. `figure:read` is roll-ups, never people; what is about people also needs a scope within one county, which row-level security holds too. */
export const PERMISSIONS = [
  'figure:read',
  // Counties, the model they work by, and who may do what.
  'county:write',
  'model:read',
  'model:write',
  'target:write',
  'grant:read',
  'grant:write',
  'grant:confirm',
  'audit:read',
  // Organizations.
  'organization:read',
  'organization:write',
  'organization-person:read',
  'organization-person:write',
  // Volunteers.
  'team:read',
  'team:write',
  'volunteer:read',
  'volunteer:write',
  'hours:write',
  'hours:review',
  'certificate:write',
  // Talent pool.
  'talent:read',
  'talent:write',
  'match:write',
  // Activities.
  'activity:read',
  'activity:write',
  'activity:approve',
  'attendance:write',
  'wish:read',
  'wish:write',
  'aid:read',
  'aid:write',
  // Children: files, contacts, and what only the named few may see.
  'care:read',
  'care:write',
  // Exact figures about children, of the whole county; above it and for all others figures are released in steps.
  'care-figure:read',
  'care:break-glass',
  'safeguarding:read',
  'safeguarding:write',
  'safeguarding:escalate',
  // People's own data: finding a person by a whole number, showing a masked value in full, and their rights.
  'person:search',
  'person:reveal',
  'person:export',
  'person:erase',
  'person:correct',
  // What is the caller's own.
  'self:read',
  'self:write',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** Reads that name no person: a role that is bound to a thing has them in its whole county. */
export const PERMISSIONS_IN_COUNTY = ['team:read', 'activity:read', 'organization:read'] as const;

/** What a role can be bound to. */
export const THING_KINDS = ['VOLUNTEER_TEAM', 'CHUNHUI_SOCIETY', 'LEAGUE_ORGANIZATION'] as const;

export type ThingKind = (typeof THING_KINDS)[number];

const FIGURES = ['figure:read', 'model:read', 'organization:read', 'team:read', 'activity:read'] as const;

const LOCAL_STAFF = [
  ...FIGURES,
  'organization-person:read',
  'volunteer:read',
  'volunteer:write',
  'team:write',
  'hours:write',
  'talent:read',
  'talent:write',
  'activity:write',
  'attendance:write',
  'wish:read',
  'wish:write',
  // Whoever suspects harm reports it at once (mandatory reporting); reading reports is for the named few.
  'safeguarding:write',
] as const;

const COUNTY_STAFF = [
  ...LOCAL_STAFF,
  'organization:write',
  'organization-person:write',
  'certificate:write',
  'match:write',
  'activity:approve',
  'aid:read',
  'aid:write',
  'person:search',
] as const;

/** What each role may do within its division prefix. */
export const ROLES = {
  /** Rolls counties out and publishes models: no people. */
  PLATFORM_OPERATOR: [
    'figure:read',
    'county:write',
    'model:read',
    'model:write',
    'grant:read',
    'grant:write',
    'grant:confirm',
  ],
  /** Figures of a province. */
  PROVINCE_VIEWER: FIGURES,
  /** Figures of a prefecture. */
  MUNICIPAL_VIEWER: FIGURES,
  /** A prefecture's adoption, targets and delegations: figures, no people. */
  MUNICIPAL_ADMINISTRATOR: [
    ...FIGURES,
    'county:write',
    'model:write',
    'target:write',
    'grant:read',
    'grant:write',
    'grant:confirm',
  ],
  /** Runs one county: everything in it but the files of children. */
  COUNTY_ADMINISTRATOR: [
    ...COUNTY_STAFF,
    'model:write',
    'target:write',
    'hours:review',
    'grant:read',
    'grant:write',
    'grant:confirm',
    'audit:read',
    'person:reveal',
    'person:export',
    'person:erase',
    'person:correct',
    'care:break-glass',
    'care-figure:read',
    'safeguarding:escalate',
  ],
  COUNTY_STAFF,
  /** A town's or subdistrict's staff, within its prefix. */
  TOWN_STAFF: LOCAL_STAFF,
  VILLAGE_STAFF: LOCAL_STAFF,
  /** Leads a Chunhui society, to which the role is bound: its members. */
  SOCIETY_PRESIDENT: ['organization:read', 'organization-person:read', 'activity:read'],
  /** Leads a volunteer team, to which the role is bound: its roster and its requests to join. */
  TEAM_LEADER: ['team:read', 'team:write', 'volunteer:read', 'activity:read'],
  /** Secretary of a League branch, to which the role is bound: its members. */
  BRANCH_SECRETARY: ['organization:read', 'organization-person:read', 'activity:read'],
  /** Cares for children in one county. */
  CARE_WORKER: [
    ...FIGURES,
    'volunteer:read',
    'wish:read',
    'wish:write',
    'care:read',
    'care:write',
    'care-figure:read',
    'safeguarding:write',
  ],
  /** The named few who see safeguarding reports. */
  SAFEGUARDING_OFFICER: [
    'figure:read',
    'care:read',
    'safeguarding:read',
    'safeguarding:write',
    'safeguarding:escalate',
    'grant:confirm',
  ],
  /** Approves hours that somebody else entered. */
  HOURS_REVIEWER: ['volunteer:read', 'activity:read', 'hours:review'],
  /** Reads the audit trail, changes nothing. */
  AUDITOR: ['figure:read', 'model:read', 'grant:read', 'audit:read'],
  /** A volunteer with an app: their own record, hours, enrolments and claims. */
  VOLUNTEER: ['activity:read', 'wish:read', 'safeguarding:write', 'self:read', 'self:write'],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof ROLES;

const COUNTY_ROLES = [
  'COUNTY_ADMINISTRATOR',
  'COUNTY_STAFF',
  'TOWN_STAFF',
  'VILLAGE_STAFF',
  'SOCIETY_PRESIDENT',
  'TEAM_LEADER',
  'BRANCH_SECRETARY',
  'CARE_WORKER',
  'SAFEGUARDING_OFFICER',
  'HOURS_REVIEWER',
  'AUDITOR',
  'VOLUNTEER',
] as const;

/** Which roles the holder of a role may give within their division; everybody may delegate their own role for a time. */
export const GIVES: Partial<Record<Role, readonly Role[]>> = {
  PLATFORM_OPERATOR: [
    'PLATFORM_OPERATOR',
    'PROVINCE_VIEWER',
    'MUNICIPAL_ADMINISTRATOR',
    'MUNICIPAL_VIEWER',
    'COUNTY_ADMINISTRATOR',
    'AUDITOR',
  ],
  MUNICIPAL_ADMINISTRATOR: ['MUNICIPAL_VIEWER', 'COUNTY_ADMINISTRATOR', 'AUDITOR'],
  // Not the auditor, who audits them.
  COUNTY_ADMINISTRATOR: COUNTY_ROLES.filter((role) => role !== 'AUDITOR'),
};

/**
 * Roles that see children's files, or people and grants from above, and who confirms a grant of one: somebody else than the giver
 * and the holder, who holds one of these roles. A migration names the same roles.
 */
export const CONFIRMED_BY: Partial<Record<Role, readonly Role[]>> = {
  COUNTY_ADMINISTRATOR: ['COUNTY_ADMINISTRATOR', 'MUNICIPAL_ADMINISTRATOR'],
  SAFEGUARDING_OFFICER: ['SAFEGUARDING_OFFICER', 'MUNICIPAL_ADMINISTRATOR'],
  CARE_WORKER: ['SAFEGUARDING_OFFICER', 'MUNICIPAL_ADMINISTRATOR'],
  MUNICIPAL_ADMINISTRATOR: ['PLATFORM_OPERATOR'],
  PLATFORM_OPERATOR: ['PLATFORM_OPERATOR'],
};

/** Roles that are held over one thing, never over a division. */
export const BOUND_TO: Partial<Record<Role, ThingKind>> = {
  TEAM_LEADER: 'VOLUNTEER_TEAM',
  SOCIETY_PRESIDENT: 'CHUNHUI_SOCIETY',
  BRANCH_SECRETARY: 'LEAGUE_ORGANIZATION',
};

const WRITES_IN_COUNTY = COUNTY_ROLES.filter((role) => role !== 'AUDITOR' && role !== 'VOLUNTEER');

/** Roles that one person does not hold over the same county, nor one over what lies above the other's. */
const INCOMPATIBLE: Partial<Record<Role, readonly Role[]>> = {
  AUDITOR: [...WRITES_IN_COUNTY, 'MUNICIPAL_ADMINISTRATOR', 'PLATFORM_OPERATOR'],
  COUNTY_ADMINISTRATOR: ['SAFEGUARDING_OFFICER', 'CARE_WORKER'],
  MUNICIPAL_ADMINISTRATOR: WRITES_IN_COUNTY,
  PLATFORM_OPERATOR: WRITES_IN_COUNTY,
};

/** Whether one person may not hold both roles over scopes of which one lies within the other, or within one county. */
export function areIncompatible(one: Role, other: Role): boolean {
  return INCOMPATIBLE[one]?.includes(other) === true || INCOMPATIBLE[other]?.includes(one) === true;
}

/** The shortest division prefix that a role can be held over: roles that see people end at the county. */
export function widestScopeOf(role: Role): number {
  return (COUNTY_ROLES as readonly Role[]).includes(role) && role !== 'AUDITOR' ? 6 : 2;
}

export function isRole(role: string): role is Role {
  return Object.hasOwn(ROLES, role);
}
