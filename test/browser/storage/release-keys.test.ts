import { describe, expect, onTestFinished, test } from 'vitest';
import { mergeDrafts } from '../../../src/core/forms/merge-drafts.ts';
import { type Kept, readKept } from '../../../src/device/kept.ts';
import { isDraft } from '../../../src/core/forms/is-draft.ts';
import { readLastWords } from '../../../src/device/last-words.ts';
import { readDraft } from '../../../src/storage/drafts.ts';
import { type KeptRelease, keptReleases, openRelease } from './kept-releases.ts';

/** What a release kept under which name, and of what part: a tracker, a language. */
const namesOfKept: [Kept, RegExp][] = [
	['last-words', /last-words[-.](.+)$/],
	['recent-searches', /recent-searches[:.](.+)$/],
	['role', /(?:map[-.])?role$/],
	['theme', /theme$/],
];

function restoreKeys({ keys }: KeptRelease): void {
	for (const [name, text] of Object.entries(keys)) localStorage.setItem(name, text);
	onTestFinished(() => localStorage.clear());
}

describe.each(keptReleases())('a browser that release $version left', (release) => {
	const { expected, keys } = release;

	test('gives back all that it kept besides the database', () => {
		restoreKeys(release);
		expect(Object.keys(keys).length).toBeGreaterThan(0);
		for (const [name, text] of Object.entries(keys)) {
			const found = namesOfKept.find(([, pattern]) => pattern.test(name));
			if (!found) throw new Error(`No pattern below knows what "${name}" keeps.`);
			const [kept, pattern] = found;
			expect([name, readKept(kept, pattern.exec(name)?.[1])]).toEqual([name, text]);
		}
	});

	test('puts the words typed last into their draft', async () => {
		restoreKeys(release);
		const { lastWords } = expected;
		const words = readLastWords(lastWords?.tracker ?? '', isDraft);
		expect(words?.draft).toMatchObject(lastWords?.draft ?? {});
		const stored = await readDraft(await openRelease(release), words?.draft.id ?? '');
		if (!words || !stored) throw new Error('The words belong to no draft.');
		expect(mergeDrafts(words.known, words.draft, stored).rows).toEqual(lastWords?.draft.rows);
	});
});
