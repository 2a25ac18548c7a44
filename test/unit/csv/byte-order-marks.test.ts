import { describe, expect, it } from 'vitest';
import { readRecords } from '~/core/csv/read/records.ts';
import { fates, read } from './csv-of.ts';

const mark = '\uFEFF';

/** The records of a text as cells, with a star where another file was joined on. */
function recordsOf(text: string): string[] {
	return readRecords(text, ',').map(
		({ line, cells, joined }) => `${joined ? '*' : ''}${line} ${cells.join('|')}`,
	);
}

describe('byte order marks in a file', () => {
	it.each([
		['before records', `${mark}a\n${mark}b\nc\n`, ['*1 a', '*2 b', '3 c']],
		['before a quote', `a,b\n${mark}"c\n${mark}d",e\nf\n`, ['1 a|b', `*2 c\n${mark}d|e`, '3 f']],
		[
			'within a cell over many lines',
			`"${`x\n${mark}`.repeat(9)}"\n${mark}b`,
			[`1 ${`x\n${mark}`.repeat(9)}`, '*2 b'],
		],
		['several in a row', `a\n${mark}${mark}b\n`, ['1 a', '*2 b']],
		['before blank lines', `a\n${mark}\n\nb\n`, ['1 a', '*4 b']],
	])('%s', (_where, text, records) => {
		expect(recordsOf(text)).toEqual(records);
	});

	it('lets a cell that is never closed be cut off at the end of the file only', () => {
		const records = readRecords(`a\n"b${`\n${mark}c`.repeat(100)}`, ',');
		expect(records.map(({ broken }) => broken)).toEqual([null, 'cut_off']);
		expect(records[1]?.text).toHaveLength(302);
	});

	it.each([
		[
			'50,000 lines that each have one',
			`标签 text,标签 choice\n${`${mark}一,高\n`.repeat(50_000)}`,
		],
		['one quoted cell of 200,000 of them', `标签 text\n"${`\n${mark}一`.repeat(200_000)}"\n二`],
		['one open cell of 200,000 of them', `标签 text\n"${`\n${mark}一`.repeat(200_000)}`],
		['30,000 cells over two of them', `标签 text\n${`${mark}"一\n${mark}"\n`.repeat(30_000)}`],
	])(
		'are read to the end: %s',
		(_what, text) => {
			expect(fates(read(text)).length).toBeGreaterThan(0);
		},
		60_000,
	);
});
