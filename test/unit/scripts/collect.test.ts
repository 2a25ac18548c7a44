import { spawnSync } from 'node:child_process';
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createEntry, reviseEntry } from '~/core/entries/revisions.ts';
import { askReasons } from '~/core/imports/asked.ts';
import { collectFolder } from '../../../scripts/collect/collect-folder.ts';
import { loadForms } from '../../../scripts/collect/load-forms.ts';
import { readArguments } from '../../../scripts/collect/read-arguments.ts';
import { readDecisions } from '../../../scripts/collect/read-decisions.ts';
import { isAllTaken, type Report } from '../../../scripts/collect/report.ts';
import { sayIn, type SentenceKey } from '../../../scripts/collect/sentences.ts';
import { openWorkFolder } from '../../../scripts/collect/work-folder.ts';
import { utf8 } from '../csv/bytes.ts';
import { loadDefinitions } from '../definitions.ts';
import { check, collect, filled, headsOf, nothing } from '../imports/check-files.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folders: string[] = [];

/** A folder of these files. */
function folderOf(files: Record<string, string | Uint8Array>): string {
	const folder = mkdtempSync(join(tmpdir(), 'collect-'));
	folders.push(folder);
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Collects a folder; gives the folder of the results. */
async function collected(
	folder: string,
	decide: string[] = [],
	identities: string[] = [],
): Promise<{ out: string; report: Report; text: string }> {
	const out = join(folderOf({}), 'out');
	const asked = readArguments([folder, '--out', out, ...decide], '/');
	if (!asked) throw new Error('Nothing was asked.');
	const work = openWorkFolder(out);
	const made = await collectFolder(root, asked, { work, identities, onStep: () => {} });
	work.publish();
	return { out, ...made };
}

const definitions = loadDefinitions('zh-CN');
const formOf = (id: string) => {
	const found = definitions.find((one) => one.id === id);
	if (!found) throw new Error(`No form ${id}.`);
	return found;
};
const [feedback, assessment] = [formOf('feedback'), formOf('assessment')];
const now = new Date('2026-11-20T10:00:00+08:00');

function recordOf(score: number): Entry {
	const values = {
		period: '2026Q4',
		department: 'production',
		dimension: 'meeting_efficiency',
		score,
	};
	return createEntry(feedback, { values, now, device: 'd-7kq2', submission: null });
}

function answerOf(score: number): Entry {
	const values = { dimension: 'meeting_efficiency', score, period: '2026Q4', instrument: 'survey' };
	return createEntry(assessment, { values, now, device: null, submission: null });
}

describe('a folder of what people hand in', () => {
	const [first, second, third] = [recordOf(1), recordOf(2), recordOf(3)];
	const later = reviseEntry([first], feedback, { ...first.values, score: 5 }, now);
	const own = encodeCsv([first, second], feedback, { batch: 'b-7kq2' }).text;
	const given = {
		'sales/records.csv': own,
		'sales/.DS_Store': 'nothing anybody meant',
		'sales/~$records.csv': 'somebody has it open',
		'production.zip': zipSync({
			'later.csv': utf8(encodeCsv([later, third], feedback, { batch: 'b-8kq2' }).text),
		}),
		'wang-fang-answers.csv': encodeCsv([answerOf(3), answerOf(4)], assessment, { batch: '' }).text,
		'edited.csv': own.replace('"2","', '"4","'),
		'photo.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
	};
	const read = [
		{ name: 'edited.csv', text: given['edited.csv'] },
		{ name: 'later.csv', text: encodeCsv([later, third], feedback, { batch: 'b-8kq2' }).text },
		{ name: 'records.csv', text: own },
		{ name: 'answers.csv', text: given['wang-fang-answers.csv'] },
	];
	const run = collected(folderOf(given));

	it('is told as the page would tell it: every row in one bucket, every file that could not be read', async () => {
		const { report } = await run;
		const plan = check(nothing(), read, definitions);
		expect(Object.entries(report.buckets).filter(([, rows]) => rows > 0)).toEqual(
			Object.entries(filled(plan)),
		);
		expect(report.files).toEqual({ given: 5, refused: 1 });
		expect(report.passed_over).toEqual(['sales/.DS_Store', 'sales/~$records.csv']);
		expect(report.each.find(({ name }) => name === 'photo.png')?.refused).toMatch(
			/^这不是文本文件/,
		);
		expect(report.set_aside.rows).toBe(filled(plan)['edited']);
		expect(isAllTaken(report)).toBe(false);
	});

	it('becomes tables that go back into the page and are what it would have collected', async () => {
		const { out } = await run;
		const tables = globSync(join(out, 'tables/*.csv')).map((path) => ({
			name: path,
			text: readFileSync(path, 'utf8'),
		}));
		const [page, again] = [read, tables].map((files) =>
			headsOf(collect(nothing(), files, definitions)),
		);
		expect(again).toEqual(page);
	});

	it('becomes a database with a row for each newest revision, in codes, types as they are', async () => {
		const { out } = await run;
		const instance = await DuckDBInstance.create(join(out, 'goutong.duckdb'), {
			access_mode: 'READ_ONLY',
		});
		const connection = await instance.connect();
		const rows = await connection.runAndReadAll(
			'select _id, score, department, _deleted from feedback order by score',
		);
		expect(rows.getRows()).toEqual([
			[second.id, '2', 'production', 0n],
			[third.id, '3', 'production', 0n],
			[first.id, '5', 'production', 0n],
		]);
		const answers = await connection.runAndReadAll('select count(*)::integer from assessment');
		expect(answers.getRows()).toEqual([[2]]);
		connection.closeSync();
		instance.closeSync();
	});

	it('keeps what was set aside as it stood, and takes it where somebody says so', async () => {
		const { out, report } = await run;
		expect(report.set_aside.files).toEqual(['set-aside/001.csv']);
		const text = readFileSync(join(out, 'set-aside/001.csv'), 'utf8');
		expect(text).toContain(second.id);
		expect(readFileSync(join(out, '搁置原因.csv'), 'utf8')).toContain('edited.csv');
		const taken = await collected(folderOf({ ...given, 'photo.png': '' }), [
			'--decide',
			'edits=take',
		]);
		expect(taken.report.set_aside.rows).toBe(0);
		const table = readFileSync(join(taken.out, 'tables/feedback.csv'), 'utf8');
		expect(
			headsOf(collect(nothing(), [{ name: '', text: table }], definitions))
				.map(({ values }) => values['score'])
				.sort(),
		).toEqual([3, 4, 5]);
	});

	it('says nowhere which file of an anonymous form held what', async () => {
		const { out, report } = await run;
		for (const path of globSync(join(out, '**/*.*'))) {
			expect(readFileSync(path).includes('wang-fang')).toBe(false);
		}
		expect(report.each.find(({ tracker }) => tracker === 'assessment')).toMatchObject({
			name: '',
			rows: 2,
		});
	});

	it('is said for people in a text that names each number', async () => {
		const { text } = await run;
		expect(text).toContain('沟通效果反馈：3 条，在 tables/feedback.csv');
		expect(text).toContain('搁置 1 行');
		expect(text).toMatch(/另有 2 个文件不是谁交来的.*~\$records\.csv/);
		expect(text).not.toMatch(/\{\w+\}|undefined/);
	});
});

describe('what the page takes beside files of ours', () => {
	const kept = new URL('../../fixtures/collectors/wjx-assessment.gbk.csv', import.meta.url);
	it('is taken here as well: an export of 问卷星 by its mapping; what loads our zip for programs is passed over', async () => {
		const { report } = await collected(
			folderOf({
				'wjx.csv': readFileSync(kept),
				'programs.zip': zipSync({
					'feedback.csv': utf8(encodeCsv([recordOf(2)], feedback, { batch: '' }).text),
					'engines/duckdb.sql': utf8('select 1;'),
				}),
			}),
		);
		expect(report.buckets).toMatchObject({ new: 15 });
		expect(report.files).toEqual({ given: 2, refused: 0 });
	});
});

describe('files nothing can be read from', () => {
	it('are refused by name and never passed over: empty, of no certain form, leading nowhere, or round in a circle', async () => {
		const own = encodeCsv([recordOf(1)], feedback, { batch: 'b-7kq2' }).text;
		const unclear = '__proto__,"评分 [score]"\r\n1,2\r\n';
		const folder = folderOf({
			'a.csv': '',
			'd\n\u001B[31m\u2028\u202E.csv': unclear,
			'z.csv': own,
		});
		symlinkSync('nowhere', join(folder, 'b.csv'));
		symlinkSync('c.csv', join(folder, 'c.csv'));
		const { report, text } = await collected(folder);
		expect(report.files).toEqual({ given: 5, refused: 4 });
		expect(report.each.filter(({ refused }) => refused).map(({ name }) => name)).toEqual([
			'a.csv',
			'b.csv',
			'c.csv',
			'd\n\u001B[31m\u2028\u202E.csv',
		]);
		// A name breaks no line of the text, turns none round, and colours no screen.
		expect(text).toContain(
			'd\uFFFD\uFFFD[31m\uFFFD\uFFFD.csv  从列名看不准这个文件属于哪张表单，没有读。请放进收集页',
		);
		expect(isAllTaken(report)).toBe(false);
	});
});

describe('a mapping of exports that its form does not know', () => {
	it('is refused, and the build is named, which says where', () => {
		const copy = folderOf({});
		cpSync(join(root, 'src/content'), join(copy, 'src/content'), {
			recursive: true,
			filter: (path) => !/content[/\\](docs|courses|i18n)$/.test(path),
		});
		const path = join(copy, 'src/content/collectors/wjx_assessment.yml');
		writeFileSync(path, readFileSync(path, 'utf8').replace(/field: \w+/, 'field: nothing_here'));
		expect(() => loadForms(copy, 'zh-CN')).toThrow(
			/npm run build.*wjx_assessment\.yml.*nothing_here/,
		);
	});
});

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

	it('has a sentence for every reason to ask, in both languages', () => {
		for (const language of ['zh-CN', 'en'] as const) {
			for (const reason of askReasons) {
				expect(sayIn(language)(`asked_${reason}` as SentenceKey)).toContain(`${reason}`);
			}
		}
	});
});

describe('a run that goes on from earlier results', () => {
	it('needs the new files alone, adds what they bring, and takes what was set aside where it can', async () => {
		const [first, second, third] = [recordOf(1), recordOf(2), recordOf(3)];
		const own = encodeCsv([first, second], feedback, { batch: 'b-7kq2' }).text;
		const folder = folderOf({ 'edited.csv': own.replace('"2","', '"4","') });
		const before = await collected(folder);
		expect(before.report.set_aside.rows).toBe(1);
		const more = folderOf({
			'more.csv': encodeCsv([third], feedback, { batch: 'b-8kq2' }).text,
		});
		const on = ['--earlier', before.out];
		const { report, text } = await collected(more, [...on, '--decide', 'edits=take']);
		expect(report.buckets.new).toBe(1);
		expect(report.trackers[0]?.records).toBe(3);
		expect(report.earlier).toEqual({ rows: 1, set_aside: 1, taken: 1 });
		expect(report.set_aside.rows).toBe(0);
		expect(text).toContain('接着以前的结果：1 行');
		rmSync(join(before.out, 'set-aside/rows.jsonl'));
		await expect(collected(more, on)).rejects.toThrow('rows.jsonl');
		await expect(collected(more, ['--earlier', folder])).rejects.toThrow('--earlier');
	});
});
