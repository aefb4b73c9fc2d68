// Measures one operation before it is validated or planned: its depth, and how many objects its answer can have.
import { DEFAULT_PAGE, graphqlError, MAX_PAGE } from '@chunhui/runtime';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';

/** The assumed length of a list without pages. */
const UNPAGED_LIST = 10;
/** Introspection may be this much deeper than data: the standard introspection query has a depth of 15. */
const INTROSPECTION_ALLOWANCE = 5;
const PAGE_ARGUMENTS: readonly string[] = ['first', 'last'];

/** The size of a selection set with fragments expanded. */
export interface QuerySize {
  /** Objects that the answer can have; lists multiply by their page size. */
  readonly nodes: number;
  readonly depth: number;
  /** Fields of the root level. */
  readonly fields: number;
  /** Fields and fragments of all levels: the work of planning, which a short document can make large. */
  readonly selections: number;
}

interface Measured extends QuerySize {
  /** Whether a variable set a page size, so that other variables could give another size. */
  readonly varies: boolean;
}

const NOTHING: QuerySize = { nodes: 0, depth: 0, fields: 0, selections: 0 };

type Type = GraphQLNamedType | undefined;
/** The page size of the next list below, when a connection's argument has set one. */
type PageSize = number | undefined;

/**
 * Measures `operation` of `document`; throws PAGE_SIZE_INVALID. What does not fit the schema counts as plain fields:
 * validation rejects it later.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measured {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  // Each fragment is measured once per page size, however often it is spread.
  const sizes = new Map<string, QuerySize>();
  let varies = false;

  function ofSelections({ selections }: SelectionSetNode, parent: Type, page: PageSize): QuerySize {
    let [nodes, depth, fields, count] = [0, 0, 0, selections.length];
    for (const selection of selections) {
      const size =
        selection.kind === Kind.FIELD
          ? ofField(selection, parent, page)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? ofSpread(selection, page)
            : ofSelections(
                selection.selectionSet,
                selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent,
                page,
              );
      nodes += size.nodes;
      depth = Math.max(depth, size.depth);
      fields += size.fields;
      count += size.selections;
    }
    return { nodes, depth, fields, selections: count };
  }

  function ofSpread({ name }: FragmentSpreadNode, page: PageSize): QuerySize {
    const key = `${name.value} ${page}`;
    const known = sizes.get(key);
    if (known !== undefined) return known;
    // A fragment that spreads itself finds this and counts nothing; validation rejects the cycle.
    sizes.set(key, NOTHING);
    const fragment = fragments.get(name.value);
    if (fragment === undefined) return NOTHING;
    const size = ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), page);
    sizes.set(key, size);
    return size;
  }

  function ofField(node: FieldNode, parent: Type, page: PageSize): QuerySize {
    const field = fieldOf(parent, node.name.value);
    const ownPage = field === undefined ? page : (pageSizeOf(node, field) ?? page);
    if (node.selectionSet === undefined) return { nodes: 0, depth: 1, fields: 1, selections: 0 };
    const isList = field !== undefined && isListType(getNullableType(field.type));
    const type = field && getNamedType(field.type);
    // The page size applies to the list of entries; `pageInfo` and `totalCount` are single.
    const inner = ofSelections(node.selectionSet, type, isList ? undefined : ownPage);
    // Introspection is answered without a subgraph, and graphql-js limits its nesting.
    const factor = isList && !type?.name.startsWith('__') ? (ownPage ?? UNPAGED_LIST) : 1;
    const allowance = field === SchemaMetaFieldDef || field === TypeMetaFieldDef ? INTROSPECTION_ALLOWANCE : 0;
    return {
      nodes: factor * (1 + inner.nodes),
      depth: Math.max(1, 1 + inner.depth - allowance),
      fields: 1,
      selections: inner.selections,
    };
  }

  /** The requested page size of a field; undefined for a field without pages. */
  function pageSizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>): PageSize {
    let size: PageSize;
    for (const argument of field.args) {
      if (!isPageArgument(argument)) continue;
      const asked = askedSize(node, argument);
      if (asked !== undefined && (asked < 1 || asked > MAX_PAGE)) {
        throw graphqlError('PAGE_SIZE_INVALID', { field: node.name.value, argument: argument.name, value: asked });
      }
      size = Math.max(size ?? 0, asked ?? 0);
    }
    return size === 0 ? DEFAULT_PAGE : size;
  }

  /** The integer given as a literal, by a variable, or by the default of either; undefined when there is none. */
  function askedSize(node: FieldNode, argument: GraphQLArgument): number | undefined {
    const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
    if (given?.kind !== Kind.VARIABLE) return toInteger(given === undefined ? argument.defaultValue : literal(given));
    varies = true;
    const name = given.name.value;
    if (variables[name] !== undefined) return toInteger(variables[name]);
    const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return toInteger(definition?.defaultValue ? literal(definition.defaultValue) : argument.defaultValue);
  }

  function fieldOf(parent: Type, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  const size = ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, undefined);
  return { ...size, varies };
}

function isPageArgument({ name, type }: GraphQLArgument): boolean {
  return PAGE_ARGUMENTS.includes(name) && String(getNullableType(type)) === 'Int';
}

function literal(node: ValueNode): unknown {
  return node.kind === Kind.INT ? Number(node.value) : undefined;
}

function toInteger(value: unknown): number | undefined {
  return Number.isInteger(value) ? (value as number) : undefined;
}
