// The county model: a versioned document of parameters, codes and indicators. Code reads it and keeps no constants of its own.
import { z } from 'zod';
import { catalogueSchema } from './catalogue.ts';
import { indicatorSchema } from './indicator.ts';
import { label } from './label.ts';
import { type ParameterName, parameterSchemas } from './parameters.ts';

/** The shape of a model document, unknown keys refused; what holds between its parts is in consistency.ts. */
export const modelSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('Whose way of working this is'),
  version: z.int().min(1),
  title: label,
  policy: z
    .strictObject({ number: z.string().min(1), title: label })
    .describe('The policy document that a county with this model works under'),
  parameters: z.strictObject(parameterSchemas),
  catalogue: catalogueSchema,
  indicators: z.array(indicatorSchema).min(1),
});

/** A model; a parameter is read as `model.parameters.appealPeriod.value`, so a misspelt name does not compile. */
export type Model = z.output<typeof modelSchema>;

/** The value of every parameter by its name, in the unit that its schema states. */
export type ParameterValues = { readonly [Name in ParameterName]: Model['parameters'][Name]['value'] };

export function parameterValues({ parameters }: Model): ParameterValues {
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])) as ParameterValues;
}
