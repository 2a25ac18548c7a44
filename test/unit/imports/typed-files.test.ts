import { describe, expect, it } from 'vitest';
import { loadDefinitions } from '../definitions.ts';
import {
	check,
	collect,
	filled,
	headsOf,
	nothing,
	sayingsOf,
	take,
	type Given,
	type State,
} from './check-files.ts';
import { addRevision, show } from '~/core/entries/merge.ts';
import { deleteEntry } from '~/core/entries/revisions.ts';
import { filesThatAsk } from '~/core/imports/files-that-ask.ts';

const definitions = loadDefinitions('zh-CN');

const head = '评估维度,评分,评估周期,填写方式\n';
const workshop = `${head}会议效率,3,2026Q4,员工问卷\n客户响应,4,2026Q4,员工问卷\n`;
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

describe('a corrected typed file', () => {
	const corrected = workshop.replace('客户响应,4', '客户响应,5');

	it('is asked about: the record is corrected, or there is another person', () => {
		const one = collect(nothing(), [{ name: 'first.csv', text: workshop }], definitions);
		const files = [{ name: 'corrected.csv', text: corrected }];
		const plan = check(one, files, definitions);
		expect(filled(plan)).toEqual({ asked: 2 });
		expect(filesThatAsk(plan).map(({ reason, count }) => [reason, count])).toEqual([
			['repeats', 1],
			['corrects', 1],
		]);
		const right = collect(one, files, definitions, { repeats: 'same', corrects: 'correct' });
		expect(headsOf(right)).toHaveLength(2);
		expect(sayingsOf(right).join()).not.toContain('"score",4');
		const more = collect(one, files, definitions, { repeats: 'same', corrects: 'others' });
		expect(headsOf(more)).toHaveLength(3);
	});

	it('is asked about beside the first file too, whichever is given first', () => {
		const first = { name: 'first.csv', text: workshop };
		const second = { name: 'corrected.csv', text: corrected };
		for (const files of [
			[first, second],
			[second, first],
		]) {
			expect(filled(check(nothing(), files, definitions))).toEqual({ new: 2, asked: 2 });
		}
	});

	it('of one interview is known by its words', () => {
		const interview =
			'调研对象,部门或角色,对象代号,访谈日期,当前沟通痛点,期望沟通方式,关联维度,引用意愿\n内部员工,专员,A-01,2026-11-20,报修之后没有人回话,周报,跨部门协作,可匿名引用\n';
		const one = collect(nothing(), [{ name: 'a.csv', text: interview }], definitions);
		expect(headsOf(one)).toHaveLength(1);
		const mended = [{ name: 'b.csv', text: interview.replace('2026-11-20', '2026-11-21') }];
		expect(filesThatAsk(check(one, mended, definitions))).toMatchObject([{ reason: 'corrects' }]);
		const right = collect(one, mended, definitions, { corrects: 'correct' });
		expect(headsOf(right)).toMatchObject([{ values: { asked_on: '2026-11-21' } }]);
	});
});

describe('a typed row whose record was deleted', () => {
	const first = [{ name: 'a.csv', text: workshop }];
	const oneMore = `${workshop}跨部门协作,2,2026Q4,员工问卷\n`;

	/** Deletes what says this, as its author or HR does. */
	const withoutThat = (state: State, dimension: string): State => {
		const registers = new Map(state.registers);
		for (const [key, register] of registers) {
			const definition = definitions.find(({ id }) => key.startsWith(`${id}/`));
			const said = show(register);
			if (!definition || said.values['dimension'] !== dimension) continue;
			const gone = deleteEntry(said, definition, new Date('2026-11-28T10:00:00+08:00'));
			registers.set(key, addRevision(register, gone).register);
		}
		return { ...state, registers };
	};
	const meetings = 'meeting_efficiency';

	it.each([
		['given again', workshop],
		['grown by a row', oneMore],
		['grown by a row, another put right', oneMore.replace('客户响应,4', '客户响应,5')],
		['that has the row twice', `${workshop}会议效率,3,2026Q4,员工问卷\n`],
	])('is asked about in a sheet %s, and stays deleted', (_, text) => {
		const state = withoutThat(collect(nothing(), first, definitions), meetings);
		const sheet = [{ name: 'b.csv', text }];
		const asked = check(state, sheet, definitions).rows.filter(
			({ ask }) => ask?.like?.entry.deleted,
		);
		expect(asked.map(({ entry, ask }) => [entry?.values['dimension'], ask?.reason])).toEqual([
			[meetings, 'repeats'],
		]);
		const before = sayingsOf(state).filter((said) => said.includes(meetings)).length;
		const after = collect(state, sheet, definitions, { repeats: 'same', corrects: 'correct' });
		const twice = text.split('会议效率').length - 2;
		expect(sayingsOf(after).filter((said) => said.includes(meetings))).toHaveLength(before + twice);
	});

	it('is asked about where it says what the record said at last, and where other people say it', () => {
		const mended = workshop.replace('会议效率,3', '会议效率,1');
		const one = collect(nothing(), first, definitions);
		const two = collect(one, [{ name: 'b.csv', text: mended }], definitions, {
			...{ repeats: 'same', corrects: 'correct' },
		});
		const state = withoutThat(two, meetings);
		for (const text of [oneMore, oneMore.replace('会议效率,3', '会议效率,1')]) {
			const files = [{ name: 'c.csv', text }];
			expect(filled(check(state, files, definitions))).toEqual({ asked: 2, new: 1 });
			expect(sayingsOf(collect(state, files, definitions, { repeats: 'others' }))).toHaveLength(4);
		}
	});

	it('is new where it says something else', () => {
		const state = withoutThat(collect(nothing(), first, definitions), meetings);
		const files = [{ name: 'b.csv', text: `${head}会议效率,1,2026Q4,员工问卷\n` }];
		expect(filled(check(state, files, definitions))).toEqual({ new: 1 });
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
