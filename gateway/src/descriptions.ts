// Descriptions of a contract in Chinese, kept beside the SDL as one map from schema coordinates to text.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, Kind, type NameNode, type StringValueNode, visit } from 'graphql';
import { parse } from 'yaml';
import { z } from 'zod';

/** Text by schema coordinate: `Volunteer`, `Volunteer.name`, `Query.volunteers(division:)`, `StarLevel.ONE`. */
export type Descriptions = Readonly<Record<string, string>>;

const file = z.record(z.string(), z.string().min(1));

/** The Chinese descriptions of the contract in a folder (`zh.yaml`, `*.zh.yaml`); throws when one is not a flat map of texts. */
export function readChineseDescriptions(folder: URL): Descriptions {
  const files = globSync('{*.,}zh.yaml', { cwd: fileURLToPath(folder) });
  return Object.assign({}, ...files.map((name) => file.parse(parse(readFileSync(new URL(name, folder), 'utf8')))));
}

/** A definition that has a description, or should have. */
export interface Described {
  readonly coordinate: string;
  readonly english: string | undefined;
}

/** Every type, field, argument, input field and enum value that a contract defines, in the order of its text. */
export function describedIn(contract: DocumentNode): Described[] {
  const described: Described[] = [];
  mapDescriptions(contract, (coordinate, english) => {
    described.push({ coordinate, english });
    return undefined;
  });
  return described;
}

/** The contract with each English description followed by the Chinese one. */
export function appendChinese(contract: DocumentNode, chinese: Descriptions): DocumentNode {
  return mapDescriptions(contract, (coordinate, english) => {
    const text = Object.hasOwn(chinese, coordinate) ? chinese[coordinate] : undefined;
    return english === undefined || text === undefined ? undefined : `${english}\n\n${text}`;
  });
}

type Mapping = (coordinate: string, english: string | undefined) => string | undefined;

interface Definition {
  readonly name: NameNode;
  readonly description?: StringValueNode | undefined;
}

/** Gives each definition the description that `map` returns; undefined keeps it. */
function mapDescriptions(contract: DocumentNode, map: Mapping): DocumentNode {
  let type = '';
  let field = '';
  const described = <Node extends Definition>(node: Node, coordinate: string): Node | undefined => {
    const text = map(coordinate, node.description?.value);
    if (text === undefined) return undefined;
    return { ...node, description: { kind: Kind.STRING, value: text, block: true } };
  };
  const definition = {
    enter: (node: Definition) => {
      type = node.name.value;
      return described(node, type);
    },
  };
  // An extension cannot have a description of its own.
  const extension = {
    enter: (node: Definition) => {
      type = node.name.value;
    },
  };
  const isArgument = (ancestors: readonly unknown[]) =>
    ancestors.some((node) => (node as { kind?: string }).kind === Kind.FIELD_DEFINITION);
  return visit(contract, {
    [Kind.DIRECTIVE_DEFINITION]: () => false,
    [Kind.SCALAR_TYPE_DEFINITION]: definition,
    [Kind.OBJECT_TYPE_DEFINITION]: definition,
    [Kind.INTERFACE_TYPE_DEFINITION]: definition,
    [Kind.UNION_TYPE_DEFINITION]: definition,
    [Kind.ENUM_TYPE_DEFINITION]: definition,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: definition,
    [Kind.OBJECT_TYPE_EXTENSION]: extension,
    [Kind.INTERFACE_TYPE_EXTENSION]: extension,
    [Kind.ENUM_TYPE_EXTENSION]: extension,
    [Kind.INPUT_OBJECT_TYPE_EXTENSION]: extension,
    [Kind.FIELD_DEFINITION]: {
      enter: (node) => {
        field = node.name.value;
        return described(node, `${type}.${field}`);
      },
    },
    [Kind.INPUT_VALUE_DEFINITION]: {
      enter: (node, _key, _parent, _path, ancestors) =>
        described(node, isArgument(ancestors) ? `${type}.${field}(${node.name.value}:)` : `${type}.${node.name.value}`),
    },
    [Kind.ENUM_VALUE_DEFINITION]: { enter: (node) => described(node, `${type}.${node.name.value}`) },
  });
}
