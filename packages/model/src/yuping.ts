// Yuping's model, the first document: it applies to a county until another version is applied.
import { readFileSync } from 'node:fs';
import type { Model } from './model.ts';
import { parseModel } from './validate.ts';

/** Yuping's model, version 1. */
export const yuping1: Model = parseModel(readFileSync(new URL('../models/yuping-1.yaml', import.meta.url), 'utf8'));
