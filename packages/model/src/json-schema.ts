// The model's shape as JSON Schema, so that an editor completes and checks a document while it is written.
import { z } from 'zod';
import { modelSchema } from './model.ts';

/** The text of models/generated/model.schema.json: the same code gives the same text. */
export function modelJsonSchema(): string {
  const schema = z.toJSONSchema(modelSchema, { io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Chunhui county model' }, null, 2)}\n`;
}
