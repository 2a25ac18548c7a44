import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { loadForms } from '../../../scripts/collect/load-forms.ts';
import { isAllTaken } from '../../../scripts/collect/report.ts';
import { utf8 } from '../csv/bytes.ts';
import { collected, feedback, folderOf, recordOf, root } from './collect-a-folder.ts';

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
			'd\uFFFD\uFFFD[31m\uFFFD\uFFFD.csv  从列名看不准这个文件属于哪张表单，里面的行都没有读，原文件没有动。请打开收集页',
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
