import { readFieldGroups } from '~/core/definition/field-groups.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { loadOrganization } from '../definitions.ts';

/** What is written otherwise in a file. */
export type Changes = Record<string, unknown>;

/** A tracker as its files say it. */
export function made(id: string, data: Changes, words: Changes = {}, groups = readFieldGroups([])) {
	const parsed = trackerWordsSchema.parse(words);
	return localise(id, trackerSchema.parse(data), { en: parsed }, loadOrganization(), 'en', groups);
}

/** A field with only what a test is about said. */
export const field = (changes: Changes) => ({ id: 'x', label: 'x', type: 'text', ...changes });
