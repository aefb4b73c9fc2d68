// Executes a validated operation: introspection by graphql-js from the API schema, everything else by the planner with aliases that it
// cannot confuse with its own fields.
import type { ApolloGateway } from '@apollo/gateway';
import { DivisionCode } from '@chunhui/runtime';
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  getOperationAST,
  isScalarType,
  type OperationDefinitionNode,
} from 'graphql';
import { splitIntrospection } from './introspection.ts';
import { readFieldNames, restoreData, restorePath, type SafeDocument, toSafeAliases } from './safe-aliases.ts';
import { findVariableErrors } from './variables.ts';

type Gateway = Pick<ApolloGateway, 'load' | 'onSchemaLoadOrUpdate' | 'stop'>;
type Executor = ApolloGateway['executor'];

const SCALARS = [DivisionCode];

interface Prepared {
  readonly planned: SafeDocument | undefined;
  readonly introspection: DocumentNode | undefined;
  readonly rootKeys: readonly string[];
}

/** A gateway whose executor prepares each operation once; the planner's own cache has the same lifetime. */
export function withSafeOperations(gateway: Gateway, supergraph: string): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
    async load(options) {
      const loaded = await gateway.load(options);
      adoptScalars(loaded.schema);
      return { ...loaded, executor: createExecutor(loaded.executor, readFieldNames(supergraph)) };
    },
  };
}

/** Lets variables of our own scalars be rejected here, with their place, instead of by a subgraph. */
function adoptScalars(schema: GraphQLSchema): void {
  for (const scalar of SCALARS) {
    const type = schema.getType(scalar.name);
    if (isScalarType(type)) type.parseValue = scalar.parseValue;
  }
}

function createExecutor(plan: Executor, fieldNames: ReadonlySet<string>): Executor {
  // Apollo Server keeps parsed documents, so their nodes identify them.
  const known = new WeakMap<OperationDefinitionNode, Prepared>();

  function prepare(document: DocumentNode, operation: OperationDefinitionNode): Prepared {
    let prepared = known.get(operation);
    if (prepared === undefined) {
      const { planned, introspection, rootKeys } = splitIntrospection(document, operation);
      const toPlan = planned && getOperationAST(planned, operation.name?.value);
      prepared = {
        planned: planned && toPlan ? toSafeAliases(planned, toPlan, fieldNames) : undefined,
        introspection,
        rootKeys,
      };
      known.set(operation, prepared);
    }
    return prepared;
  }

  async function runPlan(context: Parameters<Executor>[0], { document, renames }: SafeDocument) {
    const result = await plan({ ...context, document });
    if (renames === undefined) return result;
    return {
      ...result,
      ...(result.data && { data: restoreData(result.data, renames) }),
      ...(result.errors && { errors: result.errors.map((error) => restorePath(error, renames)) }),
    };
  }

  return async (context) => {
    const invalid = findVariableErrors(context.schema, context.operation, context.request.variables ?? {});
    if (invalid.length > 0) return { errors: invalid };
    const { planned, introspection, rootKeys } = prepare(context.document, context.operation);
    const answer = planned && (await runPlan(context, planned));
    if (introspection === undefined) return answer ?? { data: {} };
    if (answer !== undefined && answer.data == null) return answer;
    const found = await execute({
      schema: context.schema,
      document: introspection,
      variableValues: context.request.variables,
      operationName: context.operation.name?.value,
    });
    if (found.data == null || answer === undefined) return found;
    const data = Object.create(null);
    for (const key of rootKeys) {
      const source = Object.hasOwn(found.data, key) ? found.data : answer.data;
      if (source && Object.hasOwn(source, key)) data[key] = source[key];
    }
    const errors = [...(answer.errors ?? []), ...(found.errors ?? [])];
    return { ...answer, data, ...(errors.length > 0 && { errors }) };
  };
}
