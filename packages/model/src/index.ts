// The county model as data and pure functions. Knows no database and no GraphQL.
export * from './first-secretary.ts';
export * from './model.ts';
