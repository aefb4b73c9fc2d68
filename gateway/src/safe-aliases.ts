// The planner adds keys and required fields to the objects that also hold the client's aliases. An alias with the name of such a field
// replaces its value (apollographql/federation#3036), so it is planned under another name and restored in the answer.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** What the planner appends to a field's name where two types of one interface disagree. */
const PLANNER_ALIAS = '__alias_';

/** Planned response keys whose own name, or a name below them, differs from the client's. */
type Renames = ReadonlyMap<string, { readonly key: string; readonly inner: Renames | undefined }>;

export interface SafeDocument {
  readonly document: DocumentNode;
  /** Undefined when the document needed no renaming. */
  readonly renames: Renames | undefined;
}

/** Names of all fields of a supergraph: an alias that equals one of them is not safe. */
export function readFieldNames(supergraph: string): ReadonlySet<string> {
  const names = new Set<string>();
  visit(parse(supergraph), {
    [Kind.FIELD_DEFINITION]: ({ name }) => {
      names.add(name.value);
    },
  });
  return names;
}

/** Replaces unsafe aliases. Equal aliases get equal names, so fields merge exactly as the client wrote them. */
export function toSafeAliases(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fieldNames: ReadonlySet<string>,
): SafeDocument {
  const plannedNames = chooseNames(document, fieldNames);
  if (plannedNames.size === 0) return { document, renames: undefined };
  const safe = visit(document, {
    [Kind.FIELD]: (field) => {
      const planned = field.alias && plannedNames.get(field.alias.value);
      if (planned === undefined || field.alias?.value === field.name.value) return undefined;
      return { ...field, alias: { kind: Kind.NAME, value: planned } };
    },
  });
  return { document: safe, renames: renamesOf(document, operation, plannedNames) };
}

function chooseNames(document: DocumentNode, fieldNames: ReadonlySet<string>): Map<string, string> {
  const aliases = new Set<string>();
  const unsafe = new Set<string>();
  visit(document, {
    [Kind.FIELD]: ({ alias, name }) => {
      if (alias === undefined) return;
      aliases.add(alias.value);
      if (alias.value !== name.value && isUnsafe(alias.value, fieldNames)) unsafe.add(alias.value);
    },
  });
  let number = 0;
  const names = new Map<string, string>();
  for (const alias of unsafe) {
    let name: string;
    do name = `alias${number++}`;
    while (aliases.has(name) || fieldNames.has(name));
    names.set(alias, name);
  }
  return names;
}

function isUnsafe(alias: string, fieldNames: ReadonlySet<string>): boolean {
  return fieldNames.has(alias) || alias.startsWith('__') || alias.includes(PLANNER_ALIAS) || alias in Object.prototype;
}

function renamesOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  plannedNames: ReadonlyMap<string, string>,
): Renames | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  function collect(set: SelectionSetNode, fields: Map<string, FieldNode[]>, spread: Set<string>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const planned = key === selection.name.value ? key : (plannedNames.get(key) ?? key);
        const known = fields.get(planned);
        if (known === undefined) fields.set(planned, [selection]);
        else known.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet, fields, spread);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) collect(fragment.selectionSet, fields, spread);
      }
    }
  }

  function ofSets(sets: readonly SelectionSetNode[]): Renames | undefined {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) collect(set, fields, spread);
    const renames = new Map<string, { key: string; inner: Renames | undefined }>();
    for (const [planned, nodes] of fields) {
      const [{ alias, name }] = nodes as [FieldNode];
      const key = alias?.value ?? name.value;
      const inner = ofSets(nodes.flatMap(({ selectionSet }) => selectionSet ?? []));
      if (planned !== key || inner !== undefined) renames.set(planned, { key, inner });
    }
    return renames.size === 0 ? undefined : renames;
  }

  return ofSets([operation.selectionSet]);
}

/** Data under the client's aliases, in the same order. */
export function restoreData<Value>(value: Value, renames: Renames): Value {
  if (Array.isArray(value)) return value.map((item) => restoreData(item, renames)) as Value;
  if (value === null || typeof value !== 'object') return value;
  // Without a prototype: `__proto__` is a valid alias.
  const restored = Object.create(null);
  for (const [planned, inner] of Object.entries(value)) {
    const field = renames.get(planned);
    restored[field?.key ?? planned] = field?.inner === undefined ? inner : restoreData(inner, field.inner);
  }
  return restored;
}

/** An error whose path uses the client's aliases. */
export function restorePath(error: GraphQLError, renames: Renames): GraphQLError {
  if (error.path === undefined) return error;
  let at: Renames | undefined = renames;
  const path = error.path.map((step) => {
    if (typeof step === 'number') return step;
    const field: { key: string; inner: Renames | undefined } | undefined = at?.get(step);
    at = field?.inner;
    return field?.key ?? step;
  });
  const { message, nodes, source, positions, originalError, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}
