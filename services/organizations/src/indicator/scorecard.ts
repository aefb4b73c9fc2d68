// How a figure stands against its target. Pure: no database.

export type IndicatorState = 'MET' | 'ON_TRACK' | 'BEHIND' | 'NO_REPORT';

/** Indicators of what should not be: their target is a ceiling. */
const CEILINGS = new Set(['ineligibleFirstSecretaries', 'villagesWithoutFirstSecretary', 'electionsOverdue']);

/** Null without a target; NO_REPORT where nobody reports, target or not. */
export function stateOf(
  code: string,
  value: number | null,
  target: number | null,
  period: string,
  today: string,
): IndicatorState | null {
  if (value === null) return 'NO_REPORT';
  if (target === null) return null;
  if (CEILINGS.has(code)) return value <= target ? 'MET' : 'BEHIND';
  if (value >= target) return 'MET';
  return value >= target * elapsed(period, today) ? 'ON_TRACK' : 'BEHIND';
}

/** How much of a period (2021, 2021-11) has passed by a day: from 0 to 1. */
export function elapsed(period: string, today: string): number {
  const [year, month] = period.split('-').map(Number) as [number, number | undefined];
  const from = Date.UTC(year, month === undefined ? 0 : month - 1, 1);
  const until = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return Math.min(1, Math.max(0, (Date.parse(today) - from) / (until - from)));
}
