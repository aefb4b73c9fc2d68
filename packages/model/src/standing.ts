// Compares an indicator's value with its target and the reported figure: one rule for every subgraph. Pure functions.
import { dayOf } from './day.ts';
import { bearsOut, type Indicator, type IndicatorDirection } from './indicator.ts';

export type IndicatorState = 'MET' | 'ON_TRACK' | 'BEHIND' | 'NO_REPORT';

/** The content of an indicator's id: `<division code>:<indicator code>:<period>`, and the past day that it is as of. */
export interface IndicatorKey {
  readonly division: string;
  readonly code: string;
  /** A year (2021) or a month (2021-11). */
  readonly period: string;
  /** Null for today. */
  readonly day: string | null;
}

export const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** Parses the id of an indicator; null for another text. */
export function parseIndicatorId(id: string): IndicatorKey | null {
  const [division = '', code = '', period = '', day = null, ...more] = id.split(':');
  const whole = /^\d{12}$/.test(division) && PERIOD.test(period) && (day === null || /^\d{4}-\d\d-\d\d$/.test(day));
  return whole && more.length === 0 ? { division, code, period, day } : null;
}

export function indicatorId({ division, code, period, day }: IndicatorKey): string {
  return [division, code, period, ...(day === null ? [] : [day])].join(':');
}

/** An indicator as its owner receives it: with its target and the reported figure. */
export interface AimedIndicator {
  readonly id: string;
  readonly target?: number | null;
  readonly direction?: IndicatorDirection | null;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly reported?: { readonly qualifier: Indicator['qualifier']; readonly value: number } | null;
}

/** What a subgraph's indicators amount to in a division, by code; null for what is not told, such as a small cell. */
export type IndicatorValues = Readonly<Record<string, number | null>>;

/** Loads the values of a division as of a day (null is today); null where nobody reports. */
export type ReadValues<Context> = (
  key: { readonly code: string; readonly day: string | null },
  context: Context,
) => Promise<IndicatorValues | null>;

/** The fields that an owner adds to its indicators, all from the one value. */
export function standingFields<Context>(readValues: ReadValues<Context>, today = () => dayOf(new Date())) {
  const figureOf = async (indicator: AimedIndicator, context: Context) => {
    const key = parseIndicatorId(indicator.id);
    const values = key === null ? null : await readValues({ code: key.division, day: key.day }, context);
    return values === null ? undefined : valueIn(values, { ...indicator, code: key?.code ?? '' });
  };
  const told = async (indicator: AimedIndicator, context: Context) => (await figureOf(indicator, context)) ?? null;
  return {
    value: (indicator: AimedIndicator, _args: object, context: Context) => told(indicator, context),
    gap: async (indicator: AimedIndicator, _args: object, context: Context) => {
      const value = await told(indicator, context);
      return value === null || indicator.target == null ? null : indicator.target - value;
    },
    share: async (indicator: AimedIndicator, _args: object, context: Context) => {
      const value = await told(indicator, context);
      return value === null || !indicator.target ? null : value / indicator.target;
    },
    state: async (indicator: AimedIndicator, _args: object, context: Context) => {
      const { period = '', day = null } = parseIndicatorId(indicator.id) ?? {};
      return stateOf(indicator, await figureOf(indicator, context), period, day ?? today());
    },
    difference: async (indicator: AimedIndicator, _args: object, context: Context) => {
      const value = await told(indicator, context);
      return value === null || indicator.reported == null ? null : value - indicator.reported.value;
    },
    matchesReported: async (indicator: AimedIndicator, _args: object, context: Context) => {
      const value = await told(indicator, context);
      const { reported } = indicator;
      return value === null || reported == null ? null : bearsOut(reported.qualifier, reported.value, value);
    },
  };
}

/** One value, or the ratio of two as the model says; a ratio of nothing is none. */
function valueIn(
  values: IndicatorValues,
  { code, numerator, denominator }: Pick<AimedIndicator, 'numerator' | 'denominator'> & { readonly code: string },
): number | null {
  const own = (name: string) => (Object.hasOwn(values, name) ? (values[name] ?? null) : null);
  if (numerator == null || denominator == null) return own(code);
  const [part, whole] = [own(numerator), own(denominator)];
  return part === null || !whole ? null : part / whole;
}

/** Null without a target, and where the value is not told; NO_REPORT where nobody reports (undefined), target or not. */
export function stateOf(
  { target, direction }: Pick<AimedIndicator, 'target' | 'direction'>,
  value: number | null | undefined,
  period: string,
  today: string,
): IndicatorState | null {
  if (value === undefined) return 'NO_REPORT';
  if (value === null || target == null) return null;
  if (direction === 'LESS_IS_BETTER') return value <= target ? 'MET' : 'BEHIND';
  if (value >= target) return 'MET';
  return value >= target * elapsed(period, today) ? 'ON_TRACK' : 'BEHIND';
}

/** The share of a period (2021, 2021-11) that has passed by a day, 0 to 1. */
export function elapsed(period: string, today: string): number {
  const [year, month] = period.split('-').map(Number) as [number, number | undefined];
  const from = Date.UTC(year, month === undefined ? 0 : month - 1, 1);
  const until = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return Math.min(1, Math.max(0, (Date.parse(today) - from) / (until - from)));
}
