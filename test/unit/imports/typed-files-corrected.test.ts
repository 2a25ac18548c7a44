import { describe, expect, it } from 'vitest';
import { check, collect, filled, headsOf, nothing, sayingsOf, type State } from './check-files.ts';
import { addRevision, show } from '~/core/entries/merge.ts';
import { deleteEntry } from '~/core/entries/revisions.ts';
import { filesThatAsk } from '~/core/imports/files-that-ask.ts';
import { definitions, head, workshop } from './typed-workshop.ts';

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
