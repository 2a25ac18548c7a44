import { z } from 'astro/zod';
import { strict } from '../authoring/strict.ts';
import { fieldSchema } from './field-schema.ts';
import { fieldWords } from './words-schema.ts';

/** One `src/content/fields/<group>.yml`: fields that several trackers share, words in zh-CN. */
export const fieldGroupSchema = strict('a group of fields', {
	/** As in `tracker.yml`; the ids are the same in every tracker that uses the group. */
	fields: z.array(fieldSchema, 'Write the list of fields.').min(1, 'Write at least one field.'),
});

/** One `src/content/fields/<group>.<language>.yml`: the same words in another language. */
export const groupWordsSchema = strict('the words of a group of fields', {
	/** By field id. */
	fields: z.record(z.string(), fieldWords).default({}),
});

/** The words of a group's fields in one language, by field id. */
export type GroupWords = z.output<typeof groupWordsSchema>['fields'];
