// Makes operations out of a schema: every root field, with arguments drawn from given values, asking for everything it can answer.
// A field that is added to a contract is probed without a new test.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

export interface Probe {
  /** `Query.volunteers`, for messages. */
  readonly field: string;
  readonly document: string;
}

/** Literals for an input type by its name, such as `DivisionCode` or `String`; `round` lets a caller go through several. */
export type Literals = (typeName: string, inputName: string, round: number) => string;

const DEPTH = 3;

/** `rounds` operations for every root field of `operation`. */
export function probesOf(
  schema: GraphQLSchema,
  operation: 'query' | 'mutation',
  literals: Literals,
  rounds: number,
): Probe[] {
  return rootFieldsOf(schema, operation).flatMap((name) =>
    Array.from({ length: rounds }, (_, round) => probeOf(schema, operation, name, literals, round)),
  );
}

/** The names of the root fields of `operation`. */
export function rootFieldsOf(schema: GraphQLSchema, operation: 'query' | 'mutation'): string[] {
  return Object.keys(rootOf(schema, operation).getFields());
}

/** One operation for one root field. */
export function probeOf(
  schema: GraphQLSchema,
  operation: 'query' | 'mutation',
  name: string,
  literals: Literals,
  round: number,
): Probe {
  const root = rootOf(schema, operation);
  const field = root.getFields()[name];
  if (field === undefined) throw new Error(`${root.name} has no field ${name}`);
  return {
    field: `${root.name}.${name}`,
    document: `${operation} { ${printField(schema, field, literals, round, DEPTH)} }`,
  };
}

function rootOf(schema: GraphQLSchema, operation: 'query' | 'mutation'): GraphQLObjectType {
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (root == null) throw new Error(`the schema has no ${operation}`);
  return root;
}

/** An `_entities` operation of a subgraph that asks for everything of one entity type. */
export function referenceProbe(
  schema: GraphQLSchema,
  typeName: string,
  key: string,
  values: readonly string[],
): string {
  const type = schema.getType(typeName) as GraphQLNamedType;
  const literals: Literals = (name) => (name === 'Int' ? '3' : '"x"');
  const representations = values.map((value) => `{ __typename: "${typeName}", ${key}: ${JSON.stringify(value)} }`);
  return `{ _entities(representations: [${representations.join(', ')}]) { ... on ${typeName} ${printSelection(schema, type, literals, 0, DEPTH)} } }`;
}

// biome-ignore lint/suspicious/noExplicitAny: a field's source and context do not matter here
type AnyField = GraphQLField<any, any>;

function printField(schema: GraphQLSchema, field: AnyField, literals: Literals, round: number, depth: number): string {
  const selection = printSelection(schema, getNamedType(field.type as GraphQLOutputType), literals, round, depth);
  return `${field.name}${printArguments(field.args, literals, round)}${selection}`;
}

function printArguments(args: readonly GraphQLArgument[], literals: Literals, round: number): string {
  // Filters, orders and days too, every fourth round: most leave nothing to be seen, as none was given out a cursor.
  const given = args.filter(
    (arg) => isRequiredArgument(arg) || arg.name === 'first' || (round % 4 === 1 && arg.name !== 'after'),
  );
  if (given.length === 0) return '';
  return `(${given.map((arg) => `${arg.name}: ${printValue(arg.type, arg.name, literals, round)}`).join(', ')})`;
}

function printValue(type: GraphQLInputType, name: string, literals: Literals, round: number): string {
  if (isNonNullType(type)) return printValue(type.ofType, name, literals, round);
  if (isListType(type)) return `[${printValue(type.ofType, name, literals, round)}]`;
  if (isEnumType(type)) return type.getValues()[round % type.getValues().length]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((each) => isRequiredInputField(each) || round % 2 === 1);
    return `{ ${fields.map((each) => `${each.name}: ${printValue(each.type, each.name, literals, round)}`).join(', ')} }`;
  }
  return literals(type.name, name, round);
}

/** Every field that can be asked for without leaving the depth; '' for a leaf. */
function printSelection(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  literals: Literals,
  round: number,
  depth: number,
): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    return ` { ${['__typename', ...type.getTypes().map((member) => `... on ${member.name}${printSelection(schema, member, literals, round, depth - 1)}`)].join(' ')} }`;
  }
  if (!isObjectType(type)) return ' { __typename }';
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  const printed = fields.map((field) => printField(schema, field, literals, round, depth - 1));
  return ` { ${['__typename', ...printed].join(' ')} }`;
}
