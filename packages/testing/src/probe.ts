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
  type GraphQLUnionType,
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
/** As long as the gateway takes a document: what it turns away at the door proves nothing. */
const TOKENS = 2_000;

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

/** One operation for one root field, as deep as the length of a document allows. */
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
  const print = (depth: number, values: Literals) =>
    `${operation} { ${printField(schema, field, values, round, depth)} }`;
  let depth = DEPTH;
  while (depth > 1 && tokensIn(print(depth, () => '0')) > TOKENS) depth -= 1;
  return { field: `${root.name}.${name}`, document: print(depth, literals) };
}

/** Of a document without texts in it. */
function tokensIn(document: string): number {
  return document.match(/\w+|\.\.\.|[^\s\w,]/g)?.length ?? 0;
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

/** Every field that can be asked for without leaving the depth; '' for a leaf. `ambiguous` ones are named after their type. */
function printSelection(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  literals: Literals,
  round: number,
  depth: number,
  ambiguous: ReadonlySet<string> = new Set(),
): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    const names = ambiguousIn(type);
    const members = type
      .getTypes()
      .map((member) => `... on ${member.name}${printSelection(schema, member, literals, round, depth - 1, names)}`);
    return ` { ${['__typename', ...members].join(' ')} }`;
  }
  if (!isObjectType(type)) return ' { __typename }';
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  const printed = fields.map((field) => {
    const alias = ambiguous.has(field.name) ? `${field.name}Of${type.name}: ` : '';
    return alias + printField(schema, field, literals, round, depth - 1);
  });
  return ` { ${['__typename', ...printed].join(' ')} }`;
}

/** What several members of a union have under one name with different types: it cannot be asked for side by side without an alias. */
function ambiguousIn(union: GraphQLUnionType): Set<string> {
  const fields = union.getTypes().flatMap((member) => Object.values(member.getFields()));
  return new Set(
    fields
      .filter(({ name, type }) => fields.some((other) => other.name === name && String(other.type) !== String(type)))
      .map(({ name }) => name),
  );
}
