// Separates introspection from the fields that are planned. The planner has an introspection schema of its own, which lacks
// `__Type.isOneOf` (apollographql/federation#3204); graphql-js answers from the API schema instead.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

const INTROSPECTION_FIELDS: readonly string[] = [SchemaMetaFieldDef.name, TypeMetaFieldDef.name];

export interface SplitOperation {
  /** The operation without introspection; undefined when nothing else is asked. */
  readonly planned: DocumentNode | undefined;
  /** The operation's introspection; undefined when there is none. */
  readonly introspection: DocumentNode | undefined;
  /** Response keys of the root in the order in which they were asked. */
  readonly rootKeys: readonly string[];
}

/** Splits `operation` of a valid `document`. */
export function splitIntrospection(document: DocumentNode, operation: OperationDefinitionNode): SplitOperation {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const rootKeys = new Set<string>();
  let introspects = false;

  /** The selections whose root fields `keeps` accepts; fragments of the root type become inline. */
  function select({ selections }: SelectionSetNode, keeps: (field: FieldNode) => boolean): SelectionNode[] {
    return selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return keeps(selection) ? [selection] : [];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const inner = fragment === undefined ? [] : select(fragment.selectionSet, keeps);
      if (fragment === undefined || inner.length === 0) return [];
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          ...(fragment.typeCondition === undefined ? {} : { typeCondition: fragment.typeCondition }),
          directives: selection.directives ?? [],
          selectionSet: { kind: Kind.SELECTION_SET, selections: inner },
        },
      ];
    });
  }

  function documentOf(selections: SelectionNode[]): DocumentNode | undefined {
    if (selections.length === 0) return undefined;
    const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
    return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...fragments.values()] };
  }

  const isIntrospection = ({ name }: FieldNode) => INTROSPECTION_FIELDS.includes(name.value);
  select(operation.selectionSet, (field) => {
    rootKeys.add(field.alias?.value ?? field.name.value);
    introspects ||= isIntrospection(field);
    return false;
  });
  if (!introspects) return { planned: document, introspection: undefined, rootKeys: [] };
  return {
    planned: documentOf(select(operation.selectionSet, (field) => !isIntrospection(field))),
    introspection: documentOf(select(operation.selectionSet, isIntrospection)),
    rootKeys: [...rootKeys],
  };
}
