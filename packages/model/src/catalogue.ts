// The catalogue: every code of the model with its names, so that no client carries its own list.
import { z } from 'zod';
import { labelled } from './label.ts';

/** The form of a code: that of an enum value of the contracts. */
export const codeSchema = z.string().regex(/^[A-Z][A-Z0-9_]*$/);

const entry = z.strictObject({ code: codeSchema, ...labelled }).meta({ id: 'code' });

const leagueOrganizationKind = z
  .strictObject({
    code: codeSchema,
    ...labelled,
    children: z.array(codeSchema).describe('The kinds that it may hold'),
    hasMembers: z.boolean().describe('Whether members belong to it directly'),
  })
  .meta({ id: 'league-organization-kind' });

const cadrePost = z
  .strictObject({
    code: codeSchema,
    ...labelled,
    single: z.boolean().optional().describe('Whether one person at a time holds it in an organization'),
  })
  .meta({ id: 'cadre-post' });

const entries = z.array(entry).min(1);

/** Every catalogue by name. One that is new to a service is added here and in the documents. */
export const catalogueSchema = z.strictObject({
  // Divisions and counties.
  divisionLevel: entries,
  adoptionStatus: entries,
  // Organizations.
  leagueOrganizationKind: z.array(leagueOrganizationKind).min(1),
  organizationStatus: entries,
  engagementStatus: entries,
  cadrePost: z.array(cadrePost).min(1),
  appointmentEndReason: entries,
  politicalStatus: entries,
  sourceChannel: entries,
  societyLevel: entries,
  societyMemberKind: entries,
  socialOrganizationDomain: entries,
  socialOrganizationMemberKind: entries,
  // Volunteers.
  volunteerStatus: entries,
  joiningStatus: entries,
  hourSource: entries,
  hourStatus: entries,
  starRating: entries,
  certificateStatus: entries,
  appealStatus: entries,
  skill: entries,
  language: entries,
  interest: entries,
  availabilitySlot: entries,
  educationLevel: entries,
  talentAvailability: entries,
  // Talent pool.
  talentGroup: entries,
  talentStatus: entries,
  sector: entries,
  contactMedium: entries,
  contactOutcome: entries,
  contactPurpose: entries,
  offerKind: entries,
  offerStatus: entries,
  needStatus: entries,
  matchStatus: entries,
  // Activities.
  activityTheme: entries,
  activityRisk: entries,
  approvalStatus: entries,
  organizerKind: entries,
  partnerKind: entries,
  projectStatus: entries,
  sessionStatus: entries,
  enrolmentMode: entries,
  enrolmentStatus: entries,
  attendanceStatus: entries,
  checkInMethod: entries,
  wishStatus: entries,
  aidStatus: entries,
  // Care.
  careCampaign: entries,
  careKind: entries,
  childCategory: entries,
  difficultyReason: entries,
  careArrangement: entries,
  guardianRelation: entries,
  careFileStatus: entries,
  pairingStatus: entries,
  consentStatus: entries,
  safeguardingStatus: entries,
  // Reasons of refusals, and warnings.
  refusalReason: entries,
  warning: entries,
});

export type Catalogue = z.output<typeof catalogueSchema>;
export type CatalogueName = keyof Catalogue;

/** Whether a catalogue of the model has this code. */
export function hasCode(model: { readonly catalogue: Catalogue }, catalogue: CatalogueName, code: string): boolean {
  return model.catalogue[catalogue].some((known) => known.code === code);
}

/** Whether an organization of one kind may hold one of another. */
export function mayHold(model: { readonly catalogue: Catalogue }, parent: string, child: string): boolean {
  const kind = model.catalogue.leagueOrganizationKind.find(({ code }) => code === parent);
  return kind?.children.includes(child) ?? false;
}

/** The counts of every code of a catalogue, 0 for those that have none, followed by codes of the county's own. */
export function countEveryCode(
  model: { readonly catalogue: Catalogue },
  catalogue: CatalogueName,
  counts: readonly { readonly category: string; readonly count: number }[],
): { code: string; count: number }[] {
  const found = new Map(counts.map(({ category, count }) => [category, count]));
  const known = model.catalogue[catalogue].map(({ code }) => code);
  const own = [...found.keys()].filter((code) => !known.includes(code));
  return [...known, ...own].map((code) => ({ code, count: found.get(code) ?? 0 }));
}
