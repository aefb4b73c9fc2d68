// Every place of a schema where a caller may put text, each as an operation that is fit but for that text. A field that is added is probed
// without a new test.
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Text that means nothing, and that nobody else says: found in a log, it was somebody's. */
export const HARMLESS = '翠鸟 kingfisher';

/** Fit values by the names of the types that are no text. */
type Standards = Readonly<Record<string, unknown>>;

const standardsOf = (county: string): Standards => ({
  DivisionCode: county,
  ID: `${county}-nothing`,
  Int: 3,
  Float: 1.5,
  Boolean: true,
  Date: '2022-03-05',
  DateTime: '2022-03-05T08:00:00+08:00',
});

/** All places of the root fields' arguments, as somebody of a county would fill them. */
export function placesForText(api: GraphQLSchema, county: string): Place[] {
  return [...placesOf(api, 'query', county), ...placesOf(api, 'mutation', county)];
}

/** A place for text: an operation over variables, and the path within them. */
export interface Place {
  readonly name: string;
  readonly document: string;
  readonly variables: (text: string) => Record<string, unknown>;
}

const DEPTH = 4;

/** Values of a type: the standard one, and one for every place in it where text fits. */
function valuesOf(
  type: GraphQLInputType,
  standards: Standards,
  depth = 0,
): { standard: unknown; texts: { at: string; put: (text: string) => unknown }[] } {
  if (isNonNullType(type)) return valuesOf(type.ofType, standards, depth);
  if (isListType(type)) {
    const { standard, texts } = valuesOf(type.ofType, standards, depth);
    return { standard: [standard], texts: texts.map(({ at, put }) => ({ at: `${at}[]`, put: (text) => [put(text)] })) };
  }
  if (isEnumType(type)) return { standard: type.getValues()[0]?.name, texts: [] };
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => depth < DEPTH || isNonNullType(field.type));
    const parts = fields.map((field) => ({ field, ...valuesOf(field.type, standards, depth + 1) }));
    const required = parts.filter(({ field }) => isNonNullType(field.type) && field.defaultValue === undefined);
    const standard = Object.fromEntries(required.map((part) => [part.field.name, part.standard]));
    return {
      standard,
      texts: parts.flatMap(({ field, texts }) =>
        texts.map(({ at, put }) => ({
          at: `.${field.name}${at}`,
          put: (text: string) => ({ ...standard, [field.name]: put(text) }),
        })),
      ),
    };
  }
  const standard = standards[type.name] ?? HARMLESS;
  return { standard, texts: typeof standard === 'string' ? [{ at: '', put: (text) => text }] : [] };
}

function placesOf(api: GraphQLSchema, operation: 'query' | 'mutation', county: string): Place[] {
  const root = operation === 'query' ? api.getQueryType() : api.getMutationType();
  const standards = standardsOf(county);
  return Object.values(root?.getFields() ?? {}).flatMap((field) => {
    const given = field.args.map((argument) => ({ argument, ...valuesOf(argument.type, standards) }));
    const standard = Object.fromEntries(
      given.filter(({ argument }) => isNonNullType(argument.type)).map((one) => [one.argument.name, one.standard]),
    );
    const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
    return given.flatMap(({ argument, texts }) => {
      const sent = field.args.filter(({ name }) => name in standard || name === argument.name);
      const document = `${operation} (${sent.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) { ${field.name}(${sent
        .map(({ name }) => `${name}: $${name}`)
        .join(', ')})${selection} }`;
      return texts.map(({ at, put }) => ({
        name: `${operation} ${field.name}(${argument.name}${at})`,
        document,
        variables: (text: string) => ({ ...standard, [argument.name]: put(text) }),
      }));
    });
  });
}
