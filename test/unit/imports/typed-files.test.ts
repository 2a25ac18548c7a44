import { describe, expect, it } from 'vitest';
import {
	check,
	collect,
	filled,
	type Given,
	headsOf,
	nothing,
	sayingsOf,
	take,
} from './check-files.ts';
import { filesThatAsk } from '~/core/imports/files-that-ask.ts';
import { definitions, head, workshop } from './typed-workshop.ts';

const shift = (rows: number, line = '跨部门协作,4,2026Q4,员工问卷') =>
	`${head}${`${line}\n`.repeat(rows)}`;

describe('two files whose typed rows say the same', () => {
	const files: Given[] = [
		{ name: 'workshop-1.csv', text: workshop },
		{ name: 'workshop-2.csv', text: workshop },
	];

	it('wait for a person to say whether they are the same people', () => {
		const plan = check(nothing(), files, definitions);
		expect(filled(plan)).toEqual({ new: 2, asked: 2 });
		expect(filesThatAsk(plan)).toMatchObject([
			{ reason: 'repeats', count: 2, likeCollected: false, likeFiles: [0], file: 1 },
		]);
	});

	it('stay two where they are of other people, and one where they are of the same', () => {
		const other = collect(nothing(), files, definitions, { repeats: 'others' });
		expect(headsOf(other)).toHaveLength(4);
		const same = collect(nothing(), files, definitions, { repeats: 'same' });
		expect(headsOf(same)).toHaveLength(2);
		expect(
			take(check(nothing(), files, definitions), { repeats: 'same' }, definitions).files,
		).toMatchObject([{ counts: { new: 2 } }, { counts: { identical: 2, asked: 0 } }]);
	});

	it('are asked about too where one is collected already, and a third', () => {
		const [first, second] = files as [Given, Given];
		const one = collect(nothing(), [first], definitions);
		const plan = check(one, [second], definitions);
		expect(filled(plan)).toEqual({ asked: 2 });
		expect(filesThatAsk(plan)).toMatchObject([{ likeCollected: true, likeFiles: [] }]);
		expect(headsOf(collect(one, [second], definitions, { repeats: 'others' }))).toHaveLength(4);
		const three = [...files, { name: 'workshop-3.csv', text: workshop }];
		expect(headsOf(collect(nothing(), three, definitions, { repeats: 'others' }))).toHaveLength(6);
	});

	it('are set aside whole where nobody decides', () => {
		const state = collect(nothing(), files, definitions);
		expect(headsOf(state)).toHaveLength(2);
		expect([...state.aside.values()]).toMatchObject([
			{ source: 'workshop-2.csv', line: 2, problems: [{ key: 'left_repeats' }] },
			{ source: 'workshop-2.csv', line: 3 },
		]);
	});

	it('of different length are compared row by row, and more people are new', () => {
		const shifts = [
			{ name: '夜班.csv', text: shift(8) },
			{ name: '白班.csv', text: shift(12) },
		];
		const plan = check(nothing(), shifts, definitions);
		expect(plan.files.map(({ counts }) => counts)).toMatchObject([{ asked: 8 }, { new: 12 }]);
		expect(headsOf(collect(nothing(), shifts, definitions, { repeats: 'others' }))).toHaveLength(
			20,
		);
		const small = collect(nothing(), [{ name: 'a', text: shift(3) }], definitions);
		const larger = check(small, [{ name: 'b', text: shift(5) }], definitions);
		expect(filled(larger)).toEqual({ asked: 3, new: 2 });
	});

	it('are the same file in any spelling of a CSV, and in any order of rows', () => {
		const state = collect(nothing(), [{ name: 'a.csv', text: workshop }], definitions);
		const [first, ...rows] = workshop.trim().split('\n');
		const otherwise = [first, ...rows.toReversed()].join('\r\n').replaceAll(',', ';');
		const utf16 = new Uint8Array(
			Buffer.from(`\uFEFF${otherwise.replaceAll(';', '\t')}`, 'utf16le'),
		);
		for (const text of [otherwise, utf16]) {
			const again = collect(state, [{ name: 'b.csv', text }], definitions, { repeats: 'same' });
			expect(headsOf(again)).toEqual(headsOf(state));
		}
	});
});

describe('a typed file that is given again', () => {
	it('leaves everything as it was, also where a record was corrected since', () => {
		const first = [{ name: 'a.csv', text: workshop }];
		const corrected = [{ name: 'b.csv', text: workshop.replace('客户响应,4', '客户响应,5') }];
		const one = collect(nothing(), first, definitions);
		const two = collect(one, corrected, definitions, { repeats: 'same', corrects: 'correct' });
		expect(sayingsOf(two).join()).toContain('"score",5');
		expect(headsOf(two)).toHaveLength(2);
		for (const files of [first, corrected]) {
			const plan = check(two, files, definitions);
			expect(filled(plan)).toEqual({ asked: 2 });
			expect(filesThatAsk(plan)).toMatchObject([{ reason: 'repeats', count: 2 }]);
			expect(headsOf(collect(two, files, definitions, { repeats: 'same' }))).toEqual(headsOf(two));
		}
	});
});

it('rows of one file that say the same are all kept, where some cannot be read and others are left undecided', () => {
	const rows = ['会议效率,3,2026Q4,', '会议效率,3,2026Q4,员工问卷', '会议效率,3,2026Q4,'];
	const files = [{ name: 'merged.csv', text: `${head}${rows.join('\n')}\n` }];
	const state = collect(nothing(), files, definitions);
	const reasons = [...state.aside.values()].map(({ line, problems }) => [line, problems[0]?.key]);
	expect(reasons.sort()).toEqual([
		[2, 'left_breaks_rules'],
		[4, 'merged_cells'],
	]);
	// Given again they are the rows that are there.
	expect(collect(state, files, definitions, { repeats: 'same' }).aside.size).toBe(2);
});
