// The command line of every command and script: parsed strictly, with --help. An unknown word stops the command before it does anything.
import { parseArgs } from 'node:util';

export interface Argument {
  readonly name: string;
  readonly description: string;
  /** Without a default the argument is required. */
  readonly default?: string;
}

export interface Option {
  readonly type: 'boolean' | 'string';
  readonly description: string;
}

export type Options = Readonly<Record<string, Option>>;

export interface CommandLine<O extends Options> {
  /** How it is called, such as `npm run forget`. */
  readonly name: string;
  /** One sentence: what it does. */
  readonly summary: string;
  readonly arguments?: readonly Argument[];
  readonly options?: O;
  /** What stands after the name, each with what it does. */
  readonly examples: readonly (readonly [words: string, meaning: string])[];
}

export interface Input<O extends Options> {
  /** In the order of the declaration, defaults filled in. */
  readonly arguments: readonly string[];
  readonly options: { readonly [Name in keyof O]: O[Name]['type'] extends 'boolean' ? boolean : string | undefined };
}

/** A command of the table: its command line without the name, and what it runs. */
export interface Command<O extends Options> extends Omit<CommandLine<O>, 'name'> {
  run(input: Input<O>): Promise<void>;
}

/** Declares a command; the types of its input follow from its options. */
export function defineCommand<const O extends Options = Record<never, Option>>(command: Command<O>): Command<O> {
  return command;
}

/** The option of every command that changes data: npm drops options that do not follow `--`, so the default must do no harm. */
export const YES = {
  type: 'boolean',
  description: 'Keeps the changes. Without it they are counted and undone.',
} as const;

/** Something in the command line is unknown, missing or one too many. The message says what and names --help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Parses the words of a command; null when help is asked for. Throws a UsageError. */
export function parseCommandLine<O extends Options>(
  { name, arguments: expected = [], options = {} as O }: CommandLine<O>,
  words: readonly string[],
): Input<O> | null {
  const types = Object.fromEntries(Object.entries(options).map(([option, { type }]) => [option, { type }]));
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...words],
      options: { ...types, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}. See \`${call(name, '--help')}\`.`);
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  const surplus = positionals[expected.length];
  if (surplus !== undefined) throw new UsageError(`Unexpected argument '${surplus}'. See \`${call(name, '--help')}\`.`);
  const filled = expected.map((argument, index) => {
    const value = positionals[index] ?? argument.default;
    if (value === undefined) throw new UsageError(`<${argument.name}> is missing. See \`${call(name, '--help')}\`.`);
    return value;
  });
  const chosen = Object.fromEntries(
    Object.entries(options).map(([option, { type }]) => [
      option,
      type === 'boolean' ? values[option] === true : values[option],
    ]),
  );
  return { arguments: filled, options: chosen as Input<O>['options'] };
}

/** npm passes on only what follows `--`. */
function call(name: string, words: string): string {
  if (words === '') return name;
  return name.startsWith('npm ') ? `${name} -- ${words}` : `${name} ${words}`;
}

/** The text of --help. */
export function helpOf({
  name,
  summary,
  arguments: expected = [],
  options = {},
  examples,
}: CommandLine<Options>): string {
  const placeholders = expected.map((argument) =>
    argument.default === undefined ? `<${argument.name}>` : `[${argument.name}]`,
  );
  const all = { ...options, help: { type: 'boolean', description: 'Prints this help.' } };
  const rows = [
    ...expected.map((argument, index) => [
      `${placeholders[index]}`,
      argument.description + (argument.default ? ` Default: ${argument.default}` : ''),
    ]),
    ...Object.entries(all).map(([option, { type, description }]) => [
      `--${option}${type === 'string' ? ' <value>' : ''}`,
      description,
    ]),
  ];
  const calls = examples.map(([words, meaning]) => [call(name, words), meaning]);
  return [
    `Usage: ${call(name, [...placeholders, '[options]'].join(' '))}`,
    '',
    summary,
    '',
    ...inColumns(rows),
    '',
    'Examples:',
    ...inColumns(calls),
    '',
  ].join('\n');
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', second = '']) => `  ${first.padEnd(width)}  ${second}`);
}

/** Reads this process's command line. Prints the help and exits with 0, or says what is wrong and exits with 2. */
export function readCommandLine<O extends Options>(
  declaration: CommandLine<O>,
  words: readonly string[] = process.argv.slice(2),
): Input<O> {
  try {
    const input = parseCommandLine(declaration, words);
    if (input !== null) return input;
    process.stdout.write(helpOf(declaration));
    process.exit(0);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
