// What of the county's model this service works by, in one place. A county's own value wins; the defaults are those of the domain rules.
import { createModelReader, type Session } from '@chunhui/database';
import { yuping1 } from '@chunhui/model';
import { z } from 'zod';

const DEFAULTS = {
  /** Check-in opens so long before a session, and closes so long after it. */
  checkInOpensHours: 2,
  checkInClosesHours: 2,
  checkInRadiusMetres: 500,
  checkInCodeSeconds: 30,
  /** What was captured without network arrives within this time. */
  offlineHours: 72,
  /** An open check-in is closed, and flagged, after this time. */
  openAttendanceHours: 24,
  checkInsPerDay: 3,
  backfillDays: 30,
  wishHoldHours: 72,
  wishOpenDays: 90,
  careContactEveryDays: 30,
  careAdultAge: 18,
  leftBehindBelowAge: 16,
  childBelowAge: 18,
  brokenGlassHours: 4,
  safeguardingEscalationHours: 24,
  smallCell: 5,
} as const;

type Name = keyof typeof DEFAULTS;

export interface Parameters extends Readonly<Record<Name, number>> {
  readonly themes: readonly string[];
  readonly campaigns: readonly string[];
  readonly partnerKinds: readonly string[];
  readonly careKinds: readonly string[];
  /** Activities of these themes pass without approval when no minors take part. */
  readonly lowRiskThemes: readonly string[];
}

const codes = z.array(z.object({ code: z.string() })).optional();
const document = z.object({
  parameters: z.record(z.string(), z.object({ value: z.unknown() })).default({}),
  catalogue: z
    .object({ activityTheme: codes, careCampaign: codes, partnerKind: codes, careKind: codes, lowRiskTheme: codes })
    .default({}),
});

const codesOf = (entries: z.output<typeof codes>, otherwise: readonly string[]) =>
  entries?.map(({ code }) => code) ?? otherwise;

function parse(model: unknown): Parameters {
  const { parameters, catalogue } = document.parse(model);
  const values = Object.entries(DEFAULTS).map(([name, standard]) => {
    const own = parameters[name]?.value;
    return [name, typeof own === 'number' ? own : standard];
  });
  return {
    ...(Object.fromEntries(values) as Record<Name, number>),
    themes: codesOf(catalogue.activityTheme, []),
    campaigns: codesOf(catalogue.careCampaign, [
      'STUDENT_HOME_PRACTICE',
      'BIG_HAND_SMALL_HAND',
      'STUDENTS_WITH_SOCIETIES',
      'WARM_WINTER',
    ]),
    partnerKinds: codesOf(catalogue.partnerKind, [
      'PARTY_COMMITTEE',
      'GOVERNMENT',
      'VILLAGE_COMMITTEE',
      'SCHOOL',
      'ENTERPRISE',
      'SOCIAL_ORGANIZATION',
    ]),
    careKinds: codesOf(catalogue.careKind, ['HOLIDAY_COMPANIONSHIP', 'TUTORING', 'PSYCHOLOGICAL_SUPPORT']),
    lowRiskThemes: codesOf(catalogue.lowRiskTheme, ['PUBLICITY', 'EPIDEMIC_PUBLICITY']),
  };
}

/** The parameters of a county that has no model of its own. */
export const standardParameters = parse(yuping1);

/** The parameters of the session's county. */
export const parametersOf: (session: Session) => Promise<Parameters> = createModelReader(parse, standardParameters);
