import { expect } from 'vitest';
import { findBeginMistakes } from '~/core/definition/begin-mistakes.ts';
import { findClockMistakes } from '~/core/definition/clock-mistakes.ts';
import { joinDefinitions } from '~/core/definition/join-definitions.ts';
import { findJoinMistakes } from '~/core/definition/join-mistakes.ts';
import { localise } from '~/core/definition/localise.ts';
import { trackerSchema, trackerWordsSchema } from '~/core/definition/schema.ts';
import { toMistake } from '../../../integrations/mistakes/mistake.ts';
import { translateSentence } from '../../../integrations/mistakes/translate-sentence.ts';
import { loadOrganization } from '../definitions.ts';
import { notes, rounds, talks } from './lived-trackers.ts';

/** What somebody wrote into a YAML file. */
export type Data = Record<string, unknown>;

const limits = { counted: ['contact_usual', 'contact_longest'], others: ['forum_size'] };
const lists = { mechanisms: [{ id: 'M01', name: { 'zh-CN': '例会' } }] };

/** A tracker as its two files say it. */
export function made(id: string, data: Data, words: Data = {}) {
	const parsed = trackerWordsSchema.parse(words);
	return localise(id, trackerSchema.parse(data), { en: parsed }, loadOrganization(), 'en');
}

/** What is said of the three of them, whichever is not as it is there. */
export function told(changed: { rounds?: Data; talks?: Data; notes?: Data }): string[] {
	const data = { rounds, talks, notes };
	const written = Object.entries(data).map(
		([id, own]) => [id, { ...own, ...changed[id as keyof typeof data] }] as const,
	);
	const issues = written.flatMap(
		([, one]) => trackerSchema.safeParse(one).error?.issues.map((issue) => issue) ?? [],
	);
	if (issues.length > 0) return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	const definitions = written.map(([id, one]) => made(id, one));
	const joined = findJoinMistakes(definitions);
	if (joined.length > 0) return joined;
	return [
		...findClockMistakes(joinDefinitions(definitions), limits),
		...findBeginMistakes(definitions, lists),
	];
}

/** A list with one of its items written otherwise. */
export const changed = (list: readonly Data[], at: number, changes: Data) =>
	list.map((one, number) => (number === at ? { ...one, ...changes } : one));

/** The sentence is told, and every one that is has its Chinese. */
export function expectTold(all: string[], sentence: string): void {
	expect(all.join('\n')).toContain(sentence);
	for (const one of all) {
		const own = one.startsWith('src/') ? toMistake(one).sentence : one.replace(/^\S*: /, '');
		expect(translateSentence(own), own).not.toBeNull();
	}
}
