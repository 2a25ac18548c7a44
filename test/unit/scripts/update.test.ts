import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mistakesIn } from '../../../integrations/mistakes/mistakes-in.ts';
import { contentFiles, contentOf } from '../../../integrations/sources/read-content.ts';
import { writeNew } from '../../../scripts/new.ts';
import { runGit } from '../../../scripts/update/run-git.ts';
import { update } from '../../../scripts/update.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const company = 'src/content/organization.yml';
const page = 'src/content/docs/everyone/why.mdx';
const core = 'src/content/glossary.yml';

describe('an adopted copy that takes a later version', () => {
	let copy = '';
	let own = '';
	let said = '';
	const path = (file: string) => join(copy, file);
	const read = (file: string) => readFileSync(path(file), 'utf8');
	const git = (...words: string[]) => {
		const ran = runGit(copy, ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words]);
		expect(ran.failed, ran.said).toBe(false);
	};
	const change = (file: string, from: string, to: string) => {
		expect(read(file)).toContain(from);
		writeFileSync(path(file), read(file).replace(from, to));
	};
	const commit = (message: string) => {
		git('add', '-A');
		git('commit', '-qm', message);
	};

	beforeAll(() => {
		copy = mkdtempSync(join(tmpdir(), 'goutong-'));
		for (const part of ['src/content', 'public', '.gitattributes'])
			cpSync(join(root, part), path(part), { recursive: true });
		git('init', '-q', '-b', 'main');
		// What merges is committed by whoever runs the script.
		git('config', 'user.name', 'a');
		git('config', 'user.email', 'a@example.com');
		commit('The version that was adopted');

		git('switch', '-qc', 'adopted');
		change(company, '{ zh-CN: 示例公司, en: Example Co. }', '{ zh-CN: 海川机械, en: Haichuan }');
		change(company, 'headcount: 11', 'headcount: 7');
		change(company, 'logo: null', 'logo: null # 我们还没有标志');
		// What is as usual may be left out, and is nothing new later.
		change(company, '\nswitched_on: []\n', '\n');
		writeNew(copy, ['page', 'everyone/our-travel']);
		writeNew(copy, ['page', 'managers/our-budget']);
		writeNew(copy, ['page', 'hr/our/leave']);
		writeNew(copy, ['tracker', 'our_visitors']);
		writeNew(copy, ['register', 'our_repairs']);
		commit('Our company');
		own = read(company);

		git('switch', '-q', 'main');
		change(company, 'logo: null', 'logo: mark.svg');
		change(company, 'headcount: 11', 'headcount: 12');
		change(company, '{ zh-CN: 示例公司, en: Example Co. }', '{ zh-CN: 样例公司, en: Sample Co. }');
		appendFileSync(path(company), '\n# 新的一项 A new property\nquietHours: []\n');
		appendFileSync(path(page), '\n新版本的一段话。\n');
		appendFileSync(path(core), '\n# later\n');
		commit('A later version');

		git('switch', '-q', 'adopted');
		said = update(copy, 'main');
	}, 60_000);
	afterAll(() => rmSync(copy, { recursive: true, force: true }));

	it('keeps its company as it wrote it, without a conflict', () => {
		expect(read(company)).toBe(own);
		expect(runGit(copy, ['status', '--porcelain']).said).toBe('');
	});

	it('has its own pages and its own tracker, and what the later version brings', () => {
		for (const file of ['docs/everyone/our-travel', 'docs/en/managers/our-budget'])
			expect(read(`src/content/${file}.mdx`)).toContain('covers: []');
		expect(read('src/content/trackers/our_visitors/tracker.yml')).toContain('version: 1');
		expect(read(page)).toContain('新版本的一段话。');
		expect(read(core)).toContain('# later');
	});

	it('has nothing to put right, nor is there in what `npm run new` wrote for it', () => {
		expect(mistakesIn(copy)).toEqual([]);
	}, 60_000);

	it('is told in Chinese and English what is new in organization.yml, and what to do next', () => {
		expect(said).toMatch(/没有动.*is as you wrote it/);
		expect(said).toMatch(/New, and optional: quietHours\n/);
		expect(said).toContain('npm ci && npm run build');
	});

	it('is told that nothing was changed where it is that version already', () => {
		expect(update(copy, 'main')).toMatch(
			/^您这份已经包含这个版本.*Your copy already has this version; nothing was changed\.$/,
		);
	});

	it('is told where the same place was changed on both sides, and how to go back', () => {
		change(page, '\n新版本的一段话。\n', '\n我们的一段话。\n');
		commit('Ours');
		git('switch', '-q', 'main');
		change(page, '\n新版本的一段话。\n', '\n更新的一段话。\n');
		commit('Later still');
		git('switch', '-q', 'adopted');
		expect(() => update(copy, 'main')).toThrow(
			/您和新版本都改过.*why\.mdx.*git merge --abort.*changed the same places/s,
		);
		git('merge', '--abort');
		writeFileSync(path(page), '');
		expect(() => update(copy, 'main')).toThrow(/还没有提交.*not committed/s);
	});
});

describe('names that begin with "our"', () => {
	it('are the adopter’s: the project takes none', () => {
		const files = contentFiles(contentOf(root), '{docs,trackers}/**/our[-_]*');
		expect(files).toEqual([]);
	});
});
