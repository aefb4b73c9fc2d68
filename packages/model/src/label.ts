// Names in both languages, so that clients need no wording of their own.
import { z } from 'zod';

/** The keys of every labelled entry of a model. */
export const labelled = {
  zh: z.string().min(1).describe('中文名称'),
  en: z.string().min(1).describe('English name'),
};

export const label = z.strictObject(labelled).meta({ id: 'label' });
