// Makes operations out of a schema: every root field, with arguments drawn from given values, asking for everything it can answer.
// A field that is added to a contract is probed without a new test.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
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
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  const probes: Probe[] = [];
  for (const field of Object.values(root?.getFields() ?? {})) {
    for (let round = 0; round < rounds; round += 1) {
      probes.push({
        field: `${root?.name}.${field.name}`,
        document: `${operation} { ${printField(schema, field, literals, round, DEPTH)} }`,
      });
    }
  }
  return probes;
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
  const given = args.filter((arg) => isRequiredArgument(arg) || arg.name === 'first');
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
