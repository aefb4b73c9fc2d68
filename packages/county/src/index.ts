// What every service shares about a county: its counters, references to other services' nouns, and the reader of its model.
export * from './county-model.ts';
export * from './figure.ts';
export * from './figures.ts';
export { COUNTED_COLUMNS, countMeasure, createFigures } from './figures-schema.ts';
export * from './follow-divisions.ts';
export * from './reference.ts';
export * from './run-service.ts';
export * from './under-age.ts';
