import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { encodeLean } from '~/core/csv/write/encode-lean.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { anyEntry } from './arbitraries.ts';
import { entryOf } from './csv-of.ts';
import { everyType } from './every-type.ts';
import { fixtureEntries } from './fixture-entries.ts';

const definition = everyType();

describe('a file in as few characters', () => {
	it('holds the same entries as the file for people, whatever text is in them (100 files)', () => {
		fc.assert(
			fc.property(fc.array(anyEntry(definition), { minLength: 1, maxLength: 2 }), (written) => {
				const [lean, full] = [encodeLean, fullText].map((encode) =>
					read(encode(written, definition, { batch: 'b-2' })),
				);
				if (!isDeepStrictEqual(lean, full)) expect(lean).toEqual(full);
			}),
			{ numRuns: 100 },
		);
	});

	it('keeps an unknown column whose name begins as a spreadsheet’s hint does', () => {
		const entry = entryOf(1, {}, { extra: { 'sep=;\n': '!' } });
		expect(read(encodeLean([entry], definition, { batch: 'b-2' }))).toEqual([undefined, [entry]]);
	});

	it('keeps an unknown column whose name is a mark nobody sees, beside one without a name', () => {
		const entry = entryOf(1, {}, { extra: { '\uFEFF': '\u0000', '': '!' } });
		expect(read(encodeLean([entry], definition, { batch: 'b-2' }))).toEqual([undefined, [entry]]);
	});

	it.each(loadDefinitions('zh-CN').map((tracker) => [tracker.id, tracker] as const))(
		'of %s is read as intact rows, also of deleted records alone',
		(_, tracker) => {
			const entries = fixtureEntries(tracker);
			for (const some of [entries, entries.filter(({ deleted }) => deleted)]) {
				const { rows, notes } = decodeCsv(encodeLean(some, tracker, { batch: 'b-2' }), [tracker]);
				expect(rows.map(({ kind }) => kind)).toEqual(some.map(() => 'intact'));
				expect(notes).toEqual([]);
			}
		},
	);
});

function fullText(...given: Parameters<typeof encodeCsv>): string {
	return encodeCsv(...given).text;
}

/** What a file says, besides the lines it says it in. */
function read(text: string): unknown {
	const { rows, refused } = decodeCsv(text, [definition]);
	return [refused?.key, rows.map((row) => (row.kind === 'intact' ? row.entry : row.kind))];
}

const dimensions = [
	'meeting_efficiency',
	'cross_department',
	'customer_response',
	'employee_feedback',
	'information_timeliness',
];

/** One person's five answers of a quarter, as anonymous records. */
function fiveRatings(problem: (row: number) => string | null): string {
	const assessment = loadDefinition('assessment', 'zh-CN');
	const entries = dimensions.map((code, row) => {
		const values = { period: '2026-q4', dimension: code, score: String((row % 5) + 1) };
		const said = problem(row);
		return entryOf(row + 1, said === null ? values : { ...values, problem: said }, {}, assessment);
	});
	return encodeLean(entries, assessment, { batch: 'b-2' });
}

describe('the length of a message', () => {
	it.each([
		['five ratings', () => null, 440],
		['five ratings with comments', (row: number) => comments[row] ?? '', 1000],
	])('%s is one part', (_, problem, most) => {
		const { parts = [] } = writeParts(fiveRatings(problem), 1400) ?? {};
		expect(parts).toHaveLength(1);
		expect(parts[0]?.length).toBeLessThan(most);
	});
});

const comments = [
	'例会经常超时，议题事先不发，讨论到最后没有结论，也没有人记下谁来做。',
	'采购和生产之间靠微信群传消息，交期改了三次，车间是最后一个知道的。',
	'客户来电要转好几次才找到人，回复的时间每次说得都不一样。',
	'提过两次建议，都说会研究，后来就没有下文了。',
	'通知发得晚，周五下午才知道周末要盘点。',
];
