// Indicators of a county, each with one definition, its owner and its source.
import { z } from 'zod';
import { catalogueSchema, codeSchema } from './catalogue.ts';
import { label, labelled } from './label.ts';

const indicatorCode = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

export const indicatorSchema = z
  .strictObject({
    code: indicatorCode,
    ...labelled,
    measure: z
      .enum(['PERSONS', 'PERSON_TIMES', 'SESSIONS', 'THINGS', 'MINUTES', 'FEN', 'RATIO'])
      .describe('人、人次、场次 are different measures and are never added to each other'),
    direction: z
      .enum(['MORE_IS_BETTER', 'LESS_IS_BETTER'])
      .optional()
      .describe('LESS_IS_BETTER: the target is a ceiling, as of what is overdue; left out, more is better'),
    qualifier: z.enum(['EXACT', 'AT_LEAST']).describe('How a reported figure is meant: AT_LEAST is 余 or 多'),
    unit: label.describe('The measure word that follows the figure'),
    owner: z.enum(['organizations', 'volunteers', 'talent-pool', 'activities']).describe('The subgraph that counts it'),
    status: z
      .strictObject({ catalogue: catalogueSchema.keyof(), codes: z.array(codeSchema).min(1) })
      .optional()
      .describe('What counts by its status; without it everything on record counts'),
    numerator: indicatorCode.optional(),
    denominator: indicatorCode.optional(),
    citation: z.string().min(1),
    reported: z
      .strictObject({ value: z.int().min(0), text: z.string().min(1).describe("The report's own words") })
      .optional()
      .describe('What the county reported, to compare with what is computed'),
  })
  .meta({ id: 'indicator' });

export type Indicator = z.output<typeof indicatorSchema>;
export type IndicatorOwner = Indicator['owner'];
export type IndicatorDirection = NonNullable<Indicator['direction']>;

/** The indicators that a subgraph answers for, in the model's order. */
export function indicatorsOf(model: { readonly indicators: readonly Indicator[] }, owner: IndicatorOwner): Indicator[] {
  return model.indicators.filter((indicator) => indicator.owner === owner);
}

/** Whether a computed figure agrees with a reported one: 24000余 agrees with 24,000 and more. */
export function bearsOut(qualifier: Indicator['qualifier'], reported: number, computed: number): boolean {
  return qualifier === 'EXACT' ? computed === reported : computed >= reported;
}
