// Composes the subgraphs' contracts into the supergraph that the gateway plans by, and the API schema that clients see.
import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { appendChinese, type Descriptions } from './descriptions.ts';

/** Apollo's hint levels: 20 debug, 40 information, 60 warning. */
const WARNING = 60;

export interface Contract {
  readonly name: string;
  /** The subgraph's address unless the environment sets another. */
  readonly url: string;
  readonly sdl: string;
  /** Chinese descriptions to publish after the English ones. */
  readonly chinese?: Descriptions;
}

export interface Composition {
  readonly supergraph: string;
  readonly api: string;
  /** All hints of the composition. */
  readonly hints: readonly { readonly text: string; readonly isWarning: boolean }[];
}

/** The contracts do not compose; the message has every reason. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
}

/** Composes contracts; the same contracts give the same text, byte for byte. */
export function compose(contracts: readonly Contract[]): Composition {
  const services = contracts.map(({ name, url, sdl, chinese = {} }) => ({
    name,
    url,
    typeDefs: appendChinese(parse(sdl), chinese),
  }));
  const result = composeServices(services);
  if (result.errors !== undefined) throw new CompositionError(result.errors.map(({ message }) => message).join('\n'));
  const api = result.schema.toAPISchema().toGraphQLJSSchema();
  return {
    supergraph: `${result.supergraphSdl.trimEnd()}\n`,
    api: `${withoutTrailingSpaces(printSchema(lexicographicSortSchema(api)))}\n`,
    hints: result.hints.map((hint) => ({
      text: hint.toString(),
      isWarning: hint.definition.level.value >= WARNING,
    })),
  };
}

/** graphql-js indents the empty lines of descriptions. */
function withoutTrailingSpaces(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
