// Checks variables before the plan does. graphql-js repeats the rejected value in its message, and the value may be a person's name; here
// a message is made from the place and the expected type.
import { ERRORS, type ErrorCode, isErrorCode } from '@chunhui/runtime';
import {
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** One more than an answer shows, so that the answer can say that there are others. */
const MAX_PROBLEMS = 6;

interface Problem {
  readonly code: ErrorCode;
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** The errors of an operation's variables; empty when all fit their types. */
export function findVariableErrors(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  return (operation.variableDefinitions ?? []).flatMap((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as Parameters<typeof typeFromAST>[1]);
    if (!isInputType(type)) return [];
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) {
      if (!isNonNullType(type) || definition.defaultValue !== undefined) return [];
      return [toError('BAD_USER_INPUT', `Variable "$${name}" of required type "${type}" was not provided.`)];
    }
    const problems: Problem[] = [];
    findProblems(value, type, [], problems);
    return problems.map(({ code, path, reason }) => {
      const place = path.length === 0 ? '' : ` at "${print([name, ...path])}"`;
      return toError(code, `Variable "$${name}" got invalid value${place}; ${reason}`);
    });
  });
}

function findProblems(
  value: unknown,
  type: GraphQLInputType,
  path: readonly (string | number)[],
  problems: Problem[],
): void {
  if (problems.length >= MAX_PROBLEMS) return;
  const add = (reason: string, at = path, code: ErrorCode = 'BAD_USER_INPUT') =>
    problems.push({ code, path: at, reason });
  const expected = `Expected type "${type}".`;

  if (isNonNullType(type)) {
    if (value === null) add(`Expected type "${type}" not to be null.`);
    else findProblems(value, type.ofType, path, problems);
  } else if (value === null) {
    // Fits every type that is not non-null.
  } else if (isListType(type)) {
    if (!Array.isArray(value)) findProblems(value, type.ofType, path, problems);
    else for (const [index, item] of value.entries()) findProblems(item, type.ofType, [...path, index], problems);
  } else if (isInputObjectType(type)) {
    if (typeof value !== 'object' || Array.isArray(value)) {
      add(expected);
      return;
    }
    const given = value as Record<string, unknown>;
    const fields = type.getFields();
    for (const field of Object.values(fields)) {
      const at = [...path, field.name];
      const inner = Object.hasOwn(given, field.name) ? given[field.name] : undefined;
      if (inner !== undefined) findProblems(inner, field.type, at, problems);
      else if (isRequiredInputField(field)) add(`Field of required type "${field.type}" was not provided.`, at);
    }
    const names = Object.keys(given);
    const unknown = names.find((name) => !Object.hasOwn(fields, name));
    if (unknown !== undefined) add(`Field ${quote(unknown)} is not defined by type "${type}".`);
    else if (type.isOneOf && (names.length !== 1 || given[names[0] as string] === null)) {
      add(`Exactly one field of type "${type}" must be given, and not as null.`);
    }
  } else if (isLeafType(type)) {
    try {
      if (type.parseValue(value) === undefined) add(expected);
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions.code : undefined;
      if (isErrorCode(code)) add(ERRORS[code].en, path, code);
      else add(expected);
    }
  }
}

function toError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, zh: ERRORS[code].zh } });
}

/** Repeats the name of a field, which is all that a developer mistypes, and nothing else. */
function quote(name: string): string {
  return /^\w{1,64}$/.test(name) ? `"${name}"` : 'with another name';
}

function print(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
