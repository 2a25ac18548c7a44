import type { Entry } from './entry.ts';

/** What an entry says, as text to compare: equal texts, equal answers. `null` and missing are one. */
export function contentOf({ values, deleted }: Pick<Entry, 'values' | 'deleted'>): string {
	const answers = Object.entries(values).filter(([, value]) => value !== null);
	return JSON.stringify([deleted, answers.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
