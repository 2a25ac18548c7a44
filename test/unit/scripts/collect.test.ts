import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { reviseEntry } from '~/core/entries/revisions.ts';
import { isAllTaken } from '../../../scripts/collect/report.ts';
import { utf8 } from '../csv/bytes.ts';
import { check, collect, filled, headsOf, nothing } from '../imports/check-files.ts';
import {
	answerOf,
	assessment,
	collected,
	definitions,
	feedback,
	folderOf,
	now,
	recordOf,
} from './collect-a-folder.ts';

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
