// The parameters of a model with their types and units. Values, bounds and sources are in the document.
import { z } from 'zod';
import type { CatalogueName } from './catalogue.ts';
import { labelled } from './label.ts';

const common = {
  ...labelled,
  policy: z
    .enum(['locked', 'overridable', 'local'])
    .describe(
      'locked: cannot be changed. overridable: a county may change it within the bounds. local: each county sets its own value',
    ),
  citation: z.string().min(1).describe('Where the rule stands'),
};

/** A whole number of one unit: units are small enough (minutes, days) that no value needs a fraction. */
function whole<const Unit extends string>(unit: Unit) {
  const bound = z.int().optional();
  return z
    .strictObject({ value: z.int(), unit: z.literal(unit), min: bound, max: bound, ...common })
    .meta({ id: `number-of-${unit}` });
}

/** An ascending list of whole numbers. */
function steps<const Unit extends string>(unit: Unit) {
  return z
    .strictObject({ value: z.array(z.int()).min(1), unit: z.literal(unit), ...common })
    .meta({ id: `steps-of-${unit}` });
}

function text<const Unit extends string>(unit: Unit, pattern: RegExp) {
  return z.strictObject({ value: z.string().regex(pattern), unit: z.literal(unit), ...common }).meta({ id: unit });
}

/** One code of a catalogue of the same document. */
function code<const Name extends CatalogueName>(catalogue: Name) {
  return z.strictObject({ value: z.string(), catalogue: z.literal(catalogue), ...common });
}

/** Some codes of a catalogue of the same document. */
function codes<const Name extends CatalogueName>(catalogue: Name) {
  return z.strictObject({ value: z.array(z.string()), catalogue: z.literal(catalogue), ...common });
}

const yesOrNo = z.strictObject({ value: z.boolean(), ...common }).meta({ id: 'yes-or-no' });
const [years, months, days, workingDays] = [whole('years'), whole('months'), whole('days'), whole('working-days')];
const [hours, minutes, seconds, metres] = [whole('hours'), whole('minutes'), whole('seconds'), whole('metres')];
const [persons, seats, times, points] = [whole('persons'), whole('seats'), whole('times'), whole('points')];
const [wishes, fen] = [whole('wishes'), whole('fen')];
const prefix = text('prefix', /^[\p{Script=Han}A-Z0-9-]{1,12}$/u);
/** MM-DD, without 29 February. */
const monthDay = text(
  'month-day',
  /^(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])$|^(?:0[469]|11)-(?:0[1-9]|[12]\d|30)$|^02-(?:0[1-9]|1\d|2[0-8])$/,
);

/** Every parameter by name, in the order of the four subgraphs and what they share. */
export const parameterSchemas = {
  // Organizations: League organizations, first secretaries, Chunhui societies.
  leagueMemberMinAge: years,
  leagueMemberMaxAge: years,
  cpcMemberMinAge: years,
  leagueBranchMinMembers: persons,
  leagueBranchMaxMembers: persons,
  leagueGeneralBranchMinMembers: persons,
  leagueCommitteeMinMembers: persons,
  leagueBranchMinSeats: seats,
  leagueBranchMaxSeats: seats,
  leagueGeneralBranchMinSeats: seats,
  leagueGeneralBranchMaxSeats: seats,
  leagueCommitteeMinSeats: seats,
  leagueCommitteeMaxSeats: seats,
  leagueLargeCommitteeFromMembers: persons,
  leagueLargeCommitteeMinSeats: seats,
  leagueLargeCommitteeMaxSeats: seats,
  leagueStandingCommitteeMinSeats: seats,
  leagueStandingCommitteeMaxSeats: seats,
  leagueBranchMinTerm: years,
  leagueBranchMaxTerm: years,
  leagueGeneralBranchMinTerm: years,
  leagueGeneralBranchMaxTerm: years,
  leagueSchoolBranchTerm: years,
  leagueCommitteeMinTerm: years,
  leagueCommitteeMaxTerm: years,
  electionNotice: days,
  firstSecretaryMinAge: years,
  firstSecretaryLeagueMemberMaxAge: years,
  firstSecretaryCpcMemberMaxAge: years,
  firstSecretaryChannels: codes('sourceChannel'),
  envoyTerm: years,
  societyPresidentMaxTerm: years,

  // Volunteers: registration, service time, stars, certificates.
  volunteerMinAge: years,
  volunteerSelfSupportingMinAge: years,
  volunteerWithConsentMinAge: years,
  volunteerTeamJoiningApproved: yesOrNo,
  minorVolunteerThemes: codes('activityTheme'),
  serviceMaxPerDay: minutes,
  serviceMaxSignInsPerDay: times,
  serviceAutoCloseAfter: hours,
  serviceBackfillWithin: days,
  serviceSourcesCounted: codes('hourSource'),
  starMinHours: steps('hours'),
  starIssuingLevels: codes('divisionLevel'),
  publicNoticePeriod: workingDays,
  appealPeriod: days,
  certificatePrefix: prefix,

  // First secretaries: how candidates are ranked.
  candidateWeightSpecialty: points,
  candidateWeightSameVillage: points,
  candidateWeightSameTown: points,
  candidateWeightAgeHeadroom: points,
  candidateFullAgeHeadroom: years,

  // Talent pool: least age, suggested matches.
  talentMinAge: years,
  matchWeightHometown: points,
  matchWeightSector: points,
  matchWeightSkills: points,
  matchWeightDistance: points,
  matchWeightAvailability: points,
  matchWeightReliability: points,
  matchMinScore: points,

  // Activities: approval, enrolment, check-in, wishes, student aid.
  activityApprovalFromRisk: code('activityRisk'),
  activityApprovalThemes: codes('activityTheme'),
  activityApprovalWithChildren: yesOrNo,
  enrolmentModes: codes('enrolmentMode'),
  checkInRadius: metres,
  checkInOpensBefore: minutes,
  checkInClosesAfter: minutes,
  checkInCodeLifetime: seconds,
  checkInCodeTries: times,
  checkInUploadWithin: hours,
  wishClaimHold: days,
  wishClaimsAtOnce: wishes,
  wishIdentityBefore: hours,
  wishOpenPeriod: days,

  // Care of left-behind children and children in difficulty.
  leftBehindUnderAge: years,
  childInDifficultyUnderAge: years,
  sensitiveUnderAge: years,
  carePartnerMinAge: years,
  careVettingValid: months,
  careContactRhythm: days,
  careContactDueNotice: days,
  safeguardingEscalation: hours,
  smallCellThreshold: persons,
  releaseGraceDays: days,
  aidStepFen: fen,
  breakGlassMax: hours,

  // Data protection. A retention period begins when the purpose ends: the leaving, the end of care, the closing of a case.
  retentionOrganizationPeople: months,
  retentionVolunteers: months,
  retentionServiceRecords: months,
  retentionTalents: months,
  retentionAttendance: months,
  retentionWishes: months,
  retentionStudentAid: months,
  retentionCareFiles: months,
  retentionSafeguarding: months,
  retentionConsents: months,
  retentionAudit: months,
  retentionImportFiles: days,
  rightsAnswerWithin: days,
  minorsAuditPackDue: monthDay,
};

export type ParameterName = keyof typeof parameterSchemas;
export type Parameter = z.output<(typeof parameterSchemas)[ParameterName]>;
export type ParameterValue = Parameter['value'];

/** Of each pair the first may not be above the second, in a document and with a county's overrides. */
export const ORDERED: readonly (readonly [ParameterName, ParameterName])[] = [
  ['leagueMemberMinAge', 'leagueMemberMaxAge'],
  ['leagueBranchMinMembers', 'leagueBranchMaxMembers'],
  ['leagueGeneralBranchMinMembers', 'leagueCommitteeMinMembers'],
  ['leagueBranchMinSeats', 'leagueBranchMaxSeats'],
  ['leagueGeneralBranchMinSeats', 'leagueGeneralBranchMaxSeats'],
  ['leagueCommitteeMinSeats', 'leagueCommitteeMaxSeats'],
  ['leagueCommitteeMinMembers', 'leagueLargeCommitteeFromMembers'],
  ['leagueLargeCommitteeMinSeats', 'leagueLargeCommitteeMaxSeats'],
  ['leagueStandingCommitteeMinSeats', 'leagueStandingCommitteeMaxSeats'],
  ['leagueBranchMinTerm', 'leagueBranchMaxTerm'],
  ['leagueGeneralBranchMinTerm', 'leagueGeneralBranchMaxTerm'],
  ['leagueCommitteeMinTerm', 'leagueCommitteeMaxTerm'],
  ['volunteerWithConsentMinAge', 'volunteerSelfSupportingMinAge'],
  ['volunteerSelfSupportingMinAge', 'volunteerMinAge'],
];
