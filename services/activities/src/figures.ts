// The figures that this subgraph counts per division, and how GraphQL reads them.
import { byCategory, type DivisionFigures, Figures, modelOf, total } from '@chunhui/county';
import { countEveryCode } from '@chunhui/model';
import type { ActivityFiguresResolvers } from './generated/resolvers.ts';
import { countEachKind, helpedBreakdowns } from './helped.figures.ts';

/** SQL: the active pairings of the child of the pairing `r`. */
const ACTIVE_OF_CHILD = `from activities.care_pairings o
  where o.county_code = r.county_code and o.child_id = r.child_id and o.status = 'ACTIVE'`;

/** SQL: 1 for the first active pairing of a child, so that a child with several counts once. */
const countsForChild = `(r.status = 'ACTIVE' and not exists (select ${ACTIVE_OF_CHILD} and o.id < r.id))::int`;

/** SQL: the earliest day of a column over the child's active pairings. */
const firstOfChild = (column: string) => `(select min(o.${column}) ${ACTIVE_OF_CHILD})`;

export const figures = new Figures('activities', {
  projects: {
    description: 'Themed volunteer projects (things)',
    table: 'projects',
    amount: '1',
  },
  projectsByTheme: {
    description: 'Themed volunteer projects, by theme (things)',
    table: 'projects',
    category: 'r.theme',
    amount: '1',
  },
  sessions: {
    description: 'Sessions that were held, by kind of organizer and theme (sessions, 场次)',
    table: 'activity_sessions',
    category: `r.organizer_kind || '/' || r.theme`,
    amount: `(r.status = 'HELD')::int`,
  },
  personTimesHelped: {
    description: 'How often somebody was helped in sessions that were held (person-times, 人次)',
    table: 'activity_sessions',
    amount: `case when r.status = 'HELD' then r.person_times_helped else 0 end`,
  },
  personsHelped: {
    description: 'Who was helped, each once a session that was held (persons within a session)',
    table: 'activity_sessions',
    amount: `case when r.status = 'HELD' then r.persons_helped else 0 end`,
  },
  ...helpedBreakdowns,
  sessionsByCampaign: {
    description: 'Sessions that were held, by campaign (sessions, 场次)',
    table: 'activity_sessions',
    category: `r.campaign`,
    amount: `(r.status = 'HELD' and r.campaign is not null)::int`,
  },
  sessionsByPartners: {
    description: 'Sessions that were held, by the kinds of partners that they had, joined by + (sessions, 场次)',
    table: 'activity_sessions',
    category: `array_to_string(r.partner_kinds, '+')`,
    amount: `(r.status = 'HELD' and cardinality(r.partner_kinds) > 0)::int`,
  },
  sessionsByMonth: {
    description: 'Sessions that were held, by month (sessions, 场次)',
    table: 'activity_sessions',
    category: `to_char(r.held_on, 'YYYY-MM')`,
    amount: `(r.status = 'HELD')::int`,
  },
  volunteerPersonTimes: {
    description: 'How often volunteers took part in sessions that were held, by theme (person-times, 人次)',
    table: 'activity_sessions',
    category: 'r.theme',
    amount: `case when r.status = 'HELD' then (select count(*) from activities.session_participants p
      where p.county_code = r.county_code and p.session_id = r.id) else 0 end`,
  },
  volunteerPersons: {
    description: 'Volunteers who ever took part in a session that was held, each once at home (distinct persons)',
    table: 'attending_volunteers',
    amount: '1',
  },
  wishes: {
    description: 'Micro-wishes by status (things, 个)',
    table: 'wishes',
    category: 'r.status',
    amount: '1',
  },
  aidPairs: {
    description: 'Student-aid pairs that have not ended (things)',
    table: 'aid_pairs',
    amount: '(r.ended_on is null)::int',
  },
  aidPaidFen: {
    description: 'Student aid paid, reversals taken off (fen)',
    table: 'aid_payments',
    amount: 'r.amount_fen',
  },
  children: {
    description: 'Files of children that are open, by category (persons)',
    table: 'children',
    category: 'r.category',
    amount: `(r.status = 'OPEN')::int`,
  },
  filesWithoutConsent: {
    description:
      'Files of children that are open without a guardian’s consent in force (persons; the database keeps it 0)',
    table: 'children',
    amount: `(r.status = 'OPEN' and not r.consent_in_force)::int`,
  },
  pairedChildren: {
    description:
      'Children with an active pairing, by the day on which the vetting of an adult of theirs ends first (persons)',
    table: 'care_pairings',
    category: firstOfChild('vetted_until'),
    amount: countsForChild,
  },
  childrenByContactDue: {
    description: 'Children with an active pairing, by the day on which their next contact is due (persons)',
    table: 'care_pairings',
    category: firstOfChild('next_contact_due'),
    amount: countsForChild,
  },
  contacts: {
    description: 'Contacts of care that count, by kind (person-times, 人次)',
    table: 'care_contacts',
    category: 'r.kind',
    amount: `(r.status = 'CONFIRMED')::int`,
  },
  contactsByCampaign: {
    description: 'Contacts of care in campaigns, by campaign (person-times, 人次)',
    table: 'care_contacts',
    category: 'r.campaign',
    amount: `(r.campaign is not null and r.status = 'CONFIRMED')::int`,
  },
  safeguardingReports: {
    description: 'Reports of suspected harm (things)',
    table: 'safeguarding_reports',
    amount: '1',
  },
});

/** A division's figures of this subgraph: the parent of `Division.activities`. */
export type ActivityFigures = DivisionFigures<keyof typeof figures.definitions>;

/** Below the county the number of people helped in a session can be that of one family. */
const isSmall = ({ code }: ActivityFigures) => !code.endsWith('000000');

export const activityFiguresResolvers: ActivityFiguresResolvers = {
  projects: (found) => total(found, 'projects'),
  projectsByTheme: async (found, _args, { session }) =>
    countEveryCode(await modelOf(session), 'activityTheme', byCategory(found, 'projectsByTheme')).map(
      ({ code, count }) => ({
        theme: code,
        count,
      }),
    ),
  helpedPersonTimes: (found) => ({ measure: 'personTimesHelped', found }),
  helpedPersons: (found) => (isSmall(found) ? null : { measure: 'personsHelped', found }),
  sessions: async (found, { organizer }, { session }) => {
    const themes = new Map<string, number>();
    for (const { category, count } of byCategory(found, 'sessions')) {
      const [kind, theme] = category.split('/') as [string, string];
      if (organizer == null || organizer === kind) themes.set(theme, (themes.get(theme) ?? 0) + count);
    }
    const counts = [...themes].map(([category, count]) => ({ category, count }));
    return {
      total: counts.reduce((sum, { count }) => sum + count, 0),
      byTheme: countEveryCode(await modelOf(session), 'activityTheme', counts).map(({ code, count }) => ({
        theme: code,
        count,
      })),
    };
  },
  personTimesHelped: (found) => total(found, 'personTimesHelped'),
  personsHelped: (found) => (isSmall(found) ? null : total(found, 'personsHelped')),
  byCampaign: (found) => byCategory(found, 'sessionsByCampaign').map(toCodeCount),
  byPartnerKind: (found) => countEachKind(byCategory(found, 'sessionsByPartners')),
  byMonth: (found) => byCategory(found, 'sessionsByMonth').map(({ category, count }) => ({ month: category, count })),
  volunteerPersonTimes: (found) => ({
    total: total(found, 'volunteerPersonTimes'),
    byTheme: byCategory(found, 'volunteerPersonTimes').map(({ category, count }) => ({ theme: category, count })),
  }),
  volunteerPersons: (found) => total(found, 'volunteerPersons'),
};

const toCodeCount = ({ category, count }: { category: string; count: number }) => ({ code: category, count });
