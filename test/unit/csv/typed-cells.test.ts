import { describe, expect, it } from 'vitest';
import { csvOf, entriesIn, entryOf, fates, read } from './csv-of.ts';

const answers = (csv: string) => entriesIn(read(csv)).map((entry) => entry?.values);

describe('an apostrophe at the start of a typed cell', () => {
	it.each(["'Urgent' labels are ignored", "'70s methods", "''", "'=1+1", "'", "'tis late"])(
		'stays: %s',
		(text) => {
			expect(answers(`标签 text,标签 longtext\n${text},${text}\n`)).toEqual([
				{ text, longtext: text },
			]);
		},
	);

	it('stays in a row typed below ours, and in ours where somebody wrote it', () => {
		const csv = csvOf([entryOf(1, { text: '=1', longtext: "'a" })]);
		expect(answers(csv)).toEqual([{ text: '=1', longtext: "'a" }]);
		const typed = `"'Urgent'",${Array.from({ length: 23 }, () => '""').join()}`;
		expect(answers(`${csv}${typed}\r\n`)[1]).toEqual({ text: "'Urgent'" });
		const edited = csv.replace('"\'=1"', '"\'Urgent\'"');
		expect(fates(read(edited))).toEqual(['edited']);
		expect(answers(edited)).toEqual([{ text: "'Urgent'", longtext: "'a" }]);
	});
});

describe('a year as Thai calendars count it', () => {
	it('is told in a typed row, whatever the column, and stays in a row of ours', () => {
		expect(fates(read('标签 period,标签 text\n2569Q4,甲\n'))).toEqual(['aside: other_era']);
		expect(fates(read('标签 period,标签 text\n2026Q4,甲\n基线,乙\n'))).toEqual(['typed', 'typed']);
		const ours = read(
			csvOf([entryOf(1, { period: '2569Q4' }), entryOf(2, { date: '2569-11-29' })]),
		);
		expect(fates(ours)).toEqual(['intact', 'intact']);
		expect(entriesIn(ours).map((entry) => entry?.values)).toEqual([
			{ period: '2569Q4' },
			{ date: '2569-11-29' },
		]);
	});
});

describe('what a spreadsheet shows where a formula went wrong', () => {
	it.each(['#NAME?', '#REF!', '#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!'])(
		'is no answer of any type, and sets the row aside: %s',
		(cell) => {
			for (const type of ['text', 'longtext', 'link', 'evidence', 'number', 'choices', 'period']) {
				const file = read(`标签 ${type},标签 rating\n${cell},4\n`);
				expect(fates(file)).toEqual(['aside: spreadsheet_error']);
				expect(file.rows[0]).toMatchObject({ problems: [{ field: type, params: { cell } }] });
			}
		},
	);

	it.each([' #ref! ', '＃ＮＡＭＥ？', '#WERT!', 'Err:502', '#######', '#CALC!'])(
		'is known in every spelling: %s',
		(cell) => {
			expect(fates(read(`标签 text\n${cell}\n`))).toEqual(['aside: spreadsheet_error']);
		},
	);

	it('is an answer where it is one: in a row of ours that nobody touched', () => {
		const csv = csvOf([entryOf(1, { text: '#N/A' }), entryOf(2, { text: '好' })]);
		expect(fates(read(csv))).toEqual(['intact', 'intact']);
		expect(fates(read(csv.replace('好', '#REF!')))).toEqual(['intact', 'aside: spreadsheet_error']);
	});

	it.each(['#1 好', '# 标题', 'C#', '#NAME? 是什么', '##'])('is not seen in %s', (cell) => {
		expect(answers(`标签 text\n${cell}\n`)).toEqual([{ text: cell }]);
	});
});

describe('signs for no answer', () => {
	it.each(['/', '无', '-', 'n/a', 'None', '—', '——', '／', ' N/A ', '暂无'])(
		'%j is none where a field has no such option',
		(cell) => {
			for (const type of [
				'choice',
				'choices',
				'department',
				'role',
				'number',
				'date',
				'datetime',
			]) {
				expect(answers(`标签 text,标签 ${type}\n一,${cell}\n`)).toEqual([{ text: '一' }]);
			}
			for (const type of ['rating', 'period', 'evidence']) {
				expect(answers(`标签 text,标签 ${type}\n一,${cell}\n`)[0]).not.toHaveProperty(type);
			}
		},
	);

	it('are answers where a field has them, and in free text', () => {
		expect(answers('标签 text,标签 rating\n无,不适用\n')).toEqual([{ text: '无', rating: 'na' }]);
		expect(fates(read('标签 text,标签 choice\n一,没有\n'))).toEqual(['aside: unknown_option']);
	});
});

describe('letters nobody sees', () => {
	it.each(['\u200B', '\uFEFF\u2060', ' \u00AD\u200E ', '\u202A\u202C'])(
		'are no answer by themselves: %j',
		(cell) => {
			const csv = `标签 text,标签 longtext,标签 choice,标签 evidence,标签 link\n一,${cell},${cell},${cell},${cell}\n`;
			expect(answers(csv)).toEqual([{ text: '一' }]);
			expect(fates(read(`备注,标签 text\nx,${cell}\n`))).toEqual(['aside: no_answers']);
		},
	);

	it('do not count in choices, days, moments, periods, numbers and scores', () => {
		const csv =
			'标签 choice,标签 choices,标签 date,标签 datetime,标签 period,标签 number,标签 rating\n' +
			'高\u200B,\u200E高;低（局部）,2026-\u200B11-20,\uFEFF2026-11-23T19:40+08:00,2026\u2060Q4,1\u200B2,4\u00AD\n';
		expect(answers(csv)).toEqual([
			{
				choice: 'high',
				choices: ['high', 'low'],
				date: '2026-11-20',
				datetime: '2026-11-23T19:40+08:00',
				period: '2026Q4',
				number: 12,
				rating: 4,
			},
		]);
	});

	it('do not count in our own columns', () => {
		const entry = entryOf(1);
		const csv = csvOf([entry])
			.replace(entry.id, `${entry.id}\u200B`)
			.replace(entry.hash, `\uFEFF${entry.hash}`)
			.replace('every_type@3', 'every\u200B_type@3');
		expect(fates(read(csv))).toEqual(['intact']);
	});

	it('stay within a text, and in a row of ours that nobody touched', () => {
		expect(answers('标签 text\n👩\u200D💻 好\n')).toEqual([{ text: '👩\u200D💻 好' }]);
		expect(fates(read(csvOf([entryOf(1, { text: '\u200B' })])))).toEqual(['intact']);
	});
});
