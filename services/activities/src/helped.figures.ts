// How many were helped, in every breakdown that a report asks for: one counter a breakdown, all made from one list.
import { byCategory, type DivisionFigures, type FigureDefinition, modelOf, total } from '@chunhui/county';
import { countEveryCode } from '@chunhui/model';
import type { HelpedFiguresResolvers } from './generated/resolvers.ts';

/** What is broken down by: SQL over a session `r`, null for a session that stands in no category. */
const BREAKDOWNS = {
  Theme: 'r.theme',
  Campaign: 'r.campaign',
  Organizer: 'r.organizer_kind',
  Partners: `nullif(array_to_string(r.partner_kinds, '+'), '')`,
  Month: `to_char(r.held_on, 'YYYY-MM')`,
} as const;

type Breakdown = keyof typeof BREAKDOWNS;
type HelpedMeasure = 'personTimesHelped' | 'personsHelped';

function breakdownsOf<Measure extends HelpedMeasure>(measure: Measure, column: string, words: string) {
  return Object.fromEntries(
    Object.entries(BREAKDOWNS).map(([name, category]): [string, FigureDefinition] => [
      `${measure}By${name}`,
      {
        description: `${words} in sessions that were held, by ${name.toLowerCase()}`,
        table: 'activity_sessions',
        category,
        amount: `case when r.status = 'HELD' and ${category} is not null then ${column} else 0 end`,
      },
    ]),
  ) as Record<`${Measure}By${Breakdown}`, FigureDefinition>;
}

export const helpedBreakdowns = {
  ...breakdownsOf('personTimesHelped', 'r.person_times_helped', 'How often somebody was helped (person-times, 人次)'),
  ...breakdownsOf('personsHelped', 'r.persons_helped', 'Who was helped, each once a session (persons)'),
};

/** One measure of those helped in a division: the parent of `HelpedFigures`. */
export interface HelpedFigures {
  readonly measure: HelpedMeasure;
  readonly found: DivisionFigures<string>;
}

const counted = ({ found, measure }: HelpedFigures, by: Breakdown) => byCategory(found, `${measure}By${by}`);

/** Counts of kinds that were joined by +: what has two kinds counts for both. */
export function countEachKind(counts: readonly { readonly category: string; readonly count: number }[]) {
  const kinds = new Map<string, number>();
  for (const { category, count } of counts)
    for (const kind of category.split('+')) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  return [...kinds].map(([code, count]) => ({ code, count })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

export const helpedFiguresResolvers: HelpedFiguresResolvers = {
  total: ({ found, measure }) => total(found, measure),
  byTheme: async (helped, _args, { session }) =>
    countEveryCode(await modelOf(session), 'activityTheme', counted(helped, 'Theme')).map(({ code, count }) => ({
      theme: code,
      count,
    })),
  byCampaign: (helped) => counted(helped, 'Campaign').map(({ category, count }) => ({ code: category, count })),
  byOrganizerKind: (helped) => counted(helped, 'Organizer').map(({ category, count }) => ({ code: category, count })),
  byPartnerKind: (helped) => countEachKind(counted(helped, 'Partners')),
  byMonth: (helped) => counted(helped, 'Month').map(({ category, count }) => ({ month: category, count })),
};
