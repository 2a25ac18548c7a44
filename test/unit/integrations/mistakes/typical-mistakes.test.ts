import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mistakesOfFile } from '../../../../integrations/content/content-files.ts';
import type { Mistake } from '../../../../integrations/mistakes/mistake.ts';
import { mistakesIn } from '../../../../integrations/mistakes/mistakes-in.ts';
import { reportOf } from '../../../../integrations/mistakes/report.ts';
import { translateSentence } from '../../../../integrations/mistakes/translate-sentence.ts';
import { together } from './mistakes-between-files.ts';
import { inOneFile } from './mistakes-in-one-file.ts';
import type { TypicalMistake } from './typical-mistake.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

function changed({ file, change }: TypicalMistake, folder = root): string {
	if (typeof change === 'string') return change;
	const before = readFileSync(join(folder, 'src/content', file), 'utf8');
	const after = before.replace(change[0], change[1]);
	expect(after).not.toBe(before);
	return after;
}

/** The mistake told at the place where it was made, with its sentence in both languages. */
function expectTold({ file, at, en, zh }: TypicalMistake, text: string, told: readonly Mistake[]) {
	const line = text.slice(0, text.indexOf(at.words)).split('\n').length;
	const place = `src/content/${file}:${line}`;
	const own = told.filter((one) => one.place === place && en.test(one.sentence));
	expect(own.map(({ name }) => name)).toEqual([at.name ?? null]);
	expect(translateSentence(own[0]?.sentence ?? '')).toMatch(zh);
}

describe('a typical mistake in one file is told with file, line, name and remedy, in Chinese and English', () => {
	it.each(inOneFile)('$what', (mistake) => {
		const text = changed(mistake);
		const told = mistakesOfFile(join(root, 'src/content'), mistake.file, text);
		expectTold(mistake, text, told);
		expect(told).toHaveLength(1);
	});
});

describe('mistakes in many files are told in one round', () => {
	let folder = '';
	let told: Mistake[] = [];
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'goutong-'));
		cpSync(join(root, 'src/content'), join(folder, 'src/content'), { recursive: true });
		cpSync(join(root, 'public'), join(folder, 'public'), { recursive: true });
		for (const mistake of together) {
			const path = join(folder, 'src/content', mistake.file);
			const text = changed(mistake, folder);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
			const english = mistake.file.replace('docs/', 'docs/en/');
			if (mistake.file.endsWith('.mdx') && !mistake.what.includes('one language'))
				writeFileSync(
					join(folder, 'src/content', english),
					'---\ntitle: Trips\naudience: [everyone]\nowner: human_resources\nversion: "1.0"\neffective: "2026-12-01"\nreview: "2027-06-01"\ncovers: []\n---\n\nTell first.\n',
				);
		}
		told = mistakesIn(folder);
	}, 60_000);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each(together)('$what', (mistake) => {
		const text = readFileSync(join(folder, 'src/content', mistake.file), 'utf8');
		expectTold(mistake, text, told);
	});

	it('and nothing else is told', () => {
		expect(told.map(({ place, sentence }) => `${place} ${sentence}`)).toHaveLength(together.length);
	});

	it('one after the other, the Chinese above the English', () => {
		const [first] = told;
		expect(reportOf(told)).toContain(`有 ${together.length} 处要改`);
		expect(reportOf(told)).toContain(`${together.length} to put right`);
		expect(first).toBeDefined();
		expect(
			reportOf([{ place: 'src/a.yml:1', name: 'a › b', sentence: 'Write a number.' }]),
		).toMatch(/src\/a\.yml:1 {2}a › b\n {2}请写数字。\n {2}Write a number\.$/);
	});

	it('also where the company’s own file cannot be read at all', () => {
		const file = join(folder, 'src/content/organization.yml');
		const before = readFileSync(file, 'utf8');
		writeFileSync(file, before.replace('  scores: 5', '\tscores: 5'));
		const places = mistakesIn(folder).map(({ place }) => place.replace(/:\d+$/, ''));
		writeFileSync(file, before);
		expect(places).toContain('src/content/organization.yml');
		for (const page of ['d', 'f', 'h', 'i', 'j'])
			expect(places).toContain(`src/content/docs/everyone/${page}.mdx`);
	}, 60_000);

	// That of the handbook as it is nothing is told, `update.test` asks with new pages and trackers in it.
});
