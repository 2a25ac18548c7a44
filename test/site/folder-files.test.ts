import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zipFolder } from '../../integrations/editions/folder/zip-folder.ts';
import { faultsOf, readFolder } from './folder/folder-files.ts';

describe('the files of the folder edition', () => {
	// Zipping it takes seconds.
	it.runIf(process.env['GOUTONG_FOLDER'])('are in a zip as large as README.md says', async () => {
		const said = Number(
			/and its zip \(about (\d+) MB\)/.exec(readFileSync('README.md', 'utf8'))?.[1],
		);
		const real = (await zipFolder(readFolder().top)).length / 1_000_000;
		expect(said).toBeGreaterThan(real - 2);
		expect(said).toBeLessThan(real + 2);
	});

	it('have no link that leads nowhere or to a folder, and no module, on any page', () => {
		const { files, read } = readFolder();
		const there = new Set(files);
		const texts = new Map<string, string>();
		// A form's kit is held to its own rules.
		const pages = files.filter((file) => file.endsWith('.html') && !file.includes('/kits/'));
		const scripts = files.filter((file) => file.endsWith('.js'));
		for (const file of [...pages, ...scripts]) texts.set(file, read(file));
		const wrong = pages.flatMap((file) =>
			faultsOf(texts.get(file) ?? '', file, there).map((fault) => `${file} ${fault}`),
		);
		expect(wrong).toEqual([]);
		expect(pages.length).toBeGreaterThan(140);
		expect(files.filter((file) => !file.includes('/'))).toEqual(['打开.html']);
		const say = (pattern: RegExp, of: string[]) =>
			of.filter((file) => pattern.test(texts.get(file) ?? ''));
		expect(say(/\bimport\.meta\b/, scripts)).toEqual([]);
		// Every site of this theme would keep it under that name, and all local files may share one store.
		expect(say(/starlight-theme/, [...texts.keys()])).toEqual([]);
	});
});
