import { example } from '../entries/a-tracker.ts';
import type { Changes } from './mistakes-told.ts';

/** The example with one more field. */
export const withField = (field: Changes): Changes => ({ fields: [...example.fields, field] });
