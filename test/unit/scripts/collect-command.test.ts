import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { newId } from '~/core/entries/ids.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import { askReasons } from '~/core/imports/asked.ts';
import { readArguments } from '../../../scripts/collect/read-arguments.ts';
import { readDecisions } from '../../../scripts/collect/read-decisions.ts';
import { isAllTaken } from '../../../scripts/collect/report.ts';
import { createSayProblem } from '../../../scripts/collect/say-problem.ts';
import { sayIn, type SentenceKey } from '../../../scripts/collect/sentences.ts';
import { collected, definitions, folderOf, now, root } from './collect-a-folder.ts';

describe('the command line', () => {
	const folder = folderOf({ 'in/a.csv': '' });

	it.each([
		[['in'], '--out'],
		[['in', 'b', '--out', 'c'], '--out'],
		[['nowhere', '--out', 'c'], 'nowhere'],
		[['in', '--out', 'x/y'], 'x'],
		[['in', '--out', 'in/out'], 'must not lie in one another'],
		[['in', '--out', '.'], 'must not lie in one another'],
		[['in', '--out', 'c?'], 'a question mark'],
		[['/', '--out', 'c'], 'must not lie in one another'],
		[['in/a.csv', '--out', 'c'], 'a file and no folder'],
		[['in', '--out', 'c', '--language', 'fr'], 'zh-CN'],
		[['in', '--out', 'c', '--threads', '0'], '1 to 99'],
		[['in', '--out', 'c', '--other'], '--help'],
		[['in', '--out', 'c', '--decide', 'edits=perhaps'], 'edits=take|aside'],
	])('%j is refused and says what to write', (given, said) => {
		expect(() => readArguments(given, folder)).toThrow(said);
	});

	it('reads what is decided, and asks nothing else', () => {
		expect(readDecisions(['edits=take,repeats=same', 'copied=own'])).toEqual({
			edits: 'take',
			asked: { repeats: 'same', copied: 'own' },
		});
		expect(readArguments(['--help'], folder)).toBe(null);
	});

	it('ends with a sentence and 2 where the results cannot be begun', () => {
		const out = 'x'.repeat(300);
		const ran = spawnSync(
			process.execPath,
			[join(root, 'scripts/collect.ts'), 'in', '--out', out, '--language', 'en'],
			{ cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
		);
		expect(ran.status).toBe(2);
		expect(ran.stderr).toContain('It was not done; earlier results are untouched.');
		expect(ran.stderr).not.toMatch(/^ {4}at /m);
	});

	it('reads a moment a spreadsheet wrote without its zone as one where the company is, also on a server set to UTC', async () => {
		const form = definitions.find(({ id }) => id === 'complaints');
		if (!form) throw new Error('No complaints.');
		const values = { received_at: '2026-09-10T09:00+08:00' };
		const written = { id: newId('r'), values, now, device: newId('d'), submission: null };
		const { text } = encodeCsv([createEntry(form, written)], form, { batch: newId('b') });
		const saved = folderOf({
			'in/complaints.csv': text.replace(values.received_at, '2026/9/10 9:00'),
		});
		const here = process.env['TZ'];
		onTestFinished(() => {
			process.env['TZ'] = here;
		});
		process.env['TZ'] = 'UTC';
		expect(new Date(2026, 8, 10, 9).getTimezoneOffset()).toBe(0);
		const { out, report } = await collected(join(saved, 'in'));
		expect(isAllTaken(report)).toBe(true);
		expect(readFileSync(join(out, 'tables/complaints.csv'), 'utf8')).toContain(values.received_at);
	});

	it('says how far a file of a zip unpacks, and no largest size, which is the collecting page’s', () => {
		const told = { key: 'zip_too_large', field: null, params: { size: 256 } };
		for (const language of ['zh-CN', 'en'] as const) {
			const say = createSayProblem([], (key) => key, sayIn(language));
			expect(say(told, null)).toMatch(/^(?!.*256).* 200 (倍|times)/);
		}
	});

	it('has a sentence for every reason to ask, in both languages', () => {
		for (const language of ['zh-CN', 'en'] as const) {
			for (const reason of askReasons) {
				expect(sayIn(language)(`asked_${reason}` as SentenceKey)).toContain(`${reason}`);
			}
		}
	});
});
