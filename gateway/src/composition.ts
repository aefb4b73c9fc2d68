// Composes subgraph contracts into the supergraph that the gateway plans by, and the API schema that clients see.
import { ApolloGateway } from '@apollo/gateway';
import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

export interface Contract {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

export interface Composition {
  readonly supergraph: string;
  readonly api: string;
  /** Everything the composition remarks, least first. */
  readonly hints: readonly { readonly message: string; readonly isWarning: boolean }[];
}

/** The contracts do not fit together; the message names every reason. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
}
