// The figures that this subgraph counts per division, and how GraphQL reads them.
import { byCategory, type DivisionFigures, Figures, total } from '@chunhui/database';
import { countEveryCode, yuping1 } from '@chunhui/model';
import type { ActivityFiguresResolvers } from './generated/resolvers.ts';

export const figures = new Figures('activities', {
  projects: {
    description: 'Themed volunteer projects (things)',
    table: 'projects',
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
});

/** A division's figures of this subgraph: the parent of `Division.activities`. */
export type ActivityFigures = DivisionFigures<keyof typeof figures.definitions>;

export const activityFiguresResolvers: ActivityFiguresResolvers = {
  projects: (found) => total(found, 'projects'),
  sessions: (found, { organizer }) => {
    const themes = new Map<string, number>();
    for (const { category, count } of byCategory(found, 'sessions')) {
      const [kind, theme] = category.split('/') as [string, string];
      if (organizer == null || organizer === kind) themes.set(theme, (themes.get(theme) ?? 0) + count);
    }
    const counts = [...themes].map(([category, count]) => ({ category, count }));
    return {
      total: counts.reduce((sum, { count }) => sum + count, 0),
      byTheme: countEveryCode(yuping1, 'activityTheme', counts).map(({ code, count }) => ({ theme: code, count })),
    };
  },
  personTimesHelped: (found) => total(found, 'personTimesHelped'),
};
