// `npm run generate`: writes the JSON Schema that the documents' first line points editors to.
import { mkdirSync, writeFileSync } from 'node:fs';
import { modelJsonSchema } from './json-schema.ts';

const folder = new URL('../models/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('model.schema.json', folder), modelJsonSchema());
