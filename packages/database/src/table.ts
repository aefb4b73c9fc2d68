// One declaration a table: its columns, the row's type, and TypeORM's mapping, inferred from one place.
import { type ColumnType, EntitySchema, type EntitySchemaColumnOptions, type ObjectLiteral } from 'typeorm';

/** A column of a table; `Value` is what a row holds for it. */
export interface Column<Value> {
  readonly type: ColumnType;
  readonly array: boolean;
  readonly nullable: boolean;
  /** Only the type system reads it. */
  readonly value?: Value;
}

const column = <Value>(type: ColumnType, array = false): Column<Value> => ({ type, array, nullable: false });

export const text = column<string>('text');
export const texts = column<string[]>('text', true);
export const integer = column<number>('integer');
/** Whole numbers beyond 2³¹, as numbers: figures stay far below 2⁵³. */
export const bigint = column<number>('bigint');
export const boolean = column<boolean>('boolean');
/** A calendar day, as `YYYY-MM-DD`. */
export const date = column<string>('date');
/** An instant, as a Date. */
export const timestamp = column<Date>('timestamp with time zone');
export const bytes = column<Buffer>('bytea');

/** A column of a fixed set of words, held by a check constraint in the migration. */
export const word = <Word extends string>(): Column<Word> => column<Word>('text');

export const nullable = <Value>(of: Column<Value>): Column<Value | null> => ({ ...of, nullable: true });

type Columns = Record<string, Column<unknown>>;
type RowOf<C extends Columns> = { [Name in keyof C]: C[Name] extends Column<infer Value> ? Value : never };

export interface Table<Row extends ObjectLiteral> {
  readonly schema: string;
  readonly name: string;
  /** `schema.name`, for SQL. */
  readonly sql: string;
  readonly columns: readonly (keyof Row & string)[];
  readonly key: readonly (keyof Row & string)[];
  readonly entity: EntitySchema<Row>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of tables of every shape
export type AnyTable = Table<any>;

/** The type of a table's rows. */
export type Row<T> = T extends Table<infer R> ? R : never;

/** Declares a table; `key` is its primary key, which begins with the county for every table of a county. */
export function defineTable<C extends Columns>(
  schema: string,
  name: string,
  columns: C,
  key: readonly (keyof C & string)[],
): Table<RowOf<C>> {
  const entries = Object.entries(columns).map(([property, { type, array, nullable: isNullable }]) => {
    const options: EntitySchemaColumnOptions = {
      name: toSnakeCase(property),
      type,
      array,
      nullable: isNullable,
      primary: key.includes(property),
    };
    return [property, options] as const;
  });
  return {
    schema,
    name,
    sql: `${schema}.${name}`,
    columns: Object.keys(columns),
    key,
    entity: new EntitySchema<RowOf<C>>({
      name: `${schema}.${name}`,
      schema,
      tableName: name,
      columns: Object.fromEntries(entries) as never,
    }),
  };
}

const snakeNames = new Map<string, string>();

export function toSnakeCase(name: string): string {
  let snake = snakeNames.get(name);
  if (snake === undefined) {
    snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    snakeNames.set(name, snake);
  }
  return snake;
}

const camelNames = new Map<string, string>();

export function toCamelCase(name: string): string {
  let camel = camelNames.get(name);
  if (camel === undefined) {
    camel = name.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
    camelNames.set(name, camel);
  }
  return camel;
}
