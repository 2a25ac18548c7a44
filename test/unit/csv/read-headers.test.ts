import { describe, expect, it } from 'vitest';
import { readHeaders } from '~/core/csv/read/read-headers.ts';
import { loadDefinitions } from '../definitions.ts';
import { definition, read } from './csv-of.ts';

const column = (name: string) => readHeaders([name], definition)[0];

describe('a column as form tools name it', () => {
	it.each([
		'*标签 text',
		'＊ 标签 text',
		'标签 text：',
		'标签 text:',
		'标签 text *',
		'标签 text（必填）',
		'标签 text (required)',
		'标签 text【单选题】',
		'1、标签 text',
		'12. 标签 text（必填）：',
		'Q3: *标签 text',
		'第2题 标签 text？',
		'label text *',
		'*text',
	])('%j is the field', (name) => {
		expect(column(name)).toMatchObject({ kind: 'field', field: { id: 'text' } });
	});

	it.each([
		'备注：',
		'标签 text（旧）',
		'标签 text 2',
		'2.5 标签 text',
		'标签 text： [_extra]',
		'*',
		'：',
	])('%j is no field', (name) => {
		expect(column(name)).toMatchObject({ kind: 'extra' });
	});

	it('stays a column of its own beside the field itself, and keeps its name', () => {
		expect(readHeaders(['标签 text：', '标签 text [text]'], definition)).toMatchObject([
			{ kind: 'extra', name: '标签 text：' },
			{ kind: 'field', field: { id: 'text' } },
		]);
	});

	it('of which there are two stays one nobody knows, and both are kept', () => {
		const names = ['1、标签 text', '5、标签 text'];
		expect(readHeaders([...names, '2、标签 date'], definition)).toMatchObject([
			...names.map((name) => ({ kind: 'extra', name })),
			{ kind: 'field', field: { id: 'date' } },
		]);
	});
});

describe.each(['zh-CN', 'en'])(
	'a form made elsewhere of the questions of a tracker in %s',
	(locale) => {
		const definitions = loadDefinitions(locale);
		it.each(definitions.map((tracker) => ({ id: tracker.id, tracker })))(
			'tells that they are those of $id',
			({ id, tracker }) => {
				const header = tracker.fields.map(({ label }, at) => `"${at + 1}、${label}（必填）："`);
				expect(read(`${header.join(',')}\n`, definitions)).toMatchObject({ tracker: id });
			},
		);
	},
);
