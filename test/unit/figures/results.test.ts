import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueItem } from '~/core/figures/results/item-result.ts';
import { breakdownsOf, itemsOf } from '~/core/figures/results/items.ts';
import { proposeWave } from '~/core/figures/results/propose-wave.ts';
import { roundsIn } from '~/core/figures/results/rounds.ts';
import { stateField } from '~/core/figures/results/state-field.ts';
import { safeShare } from '~/core/privacy/wave/band.ts';
import { others } from '~/core/privacy/wave/partition.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { loadDefinition } from '../definitions.ts';

const pilot = loadDefinition('pilot_survey', 'zh-CN');
const assessment = loadDefinition('assessment', 'zh-CN');
const nobody = { people: null, isUnderWay: false };

/** Scores by department, one row for each. */
const rowsOf = (given: Record<string, readonly number[]>) =>
	Object.entries(given).flatMap(([department, scores]) =>
		scores.map((satisfied, at) => ({
			hash: `${department}${at}`,
			values: { period: '2026Q4', wave: 'before', department, satisfied },
		})),
	);

function issue(given: Record<string, readonly number[]>) {
	const rows = rowsOf(given);
	const partitions = Object.fromEntries(
		atOnce(proposeWave(pilot, rows, nobody)).breakdowns.map(({ field, cells }) => [field, cells]),
	);
	const wave = { form: pilot.id, period: '2026Q4', breakdowns: ['department'], fewest: 5 };
	const item = itemsOf(pilot).find(({ id }) => id === 'satisfied');
	if (!item) throw new Error('The survey asks for it.');
	const source = { definition: pilot, period: '2026Q4', rows };
	return atOnce(issueItem(item, source, { wave, partitions }, [])).item;
}

describe('What results are made of', () => {
	it('are scores of each kind of meeting with five answers and more; kinds with fewer are told together', () => {
		const pulse = loadDefinition('meeting_pulse', 'zh-CN');
		expect(itemsOf(pulse).map(({ id }) => id)).toEqual(['worth', 'reached', 'heard']);
		expect(breakdownsOf(pulse).map(({ id }) => id)).toEqual(['meeting']);
		const answers = { cross_regular: 9, stand_up: 6, forum: 2, topic: 4 };
		const rows = Object.entries(answers).flatMap(([meeting, count]) =>
			Array.from({ length: count }, (_, at) => ({
				hash: `${meeting}${at}`,
				values: { period: '2026Q4', meeting, worth: at % 2 === 0 ? 2 : 5 },
			})),
		);
		const { breakdowns } = atOnce(proposeWave(pulse, rows, nobody));
		const [by] = breakdowns;
		expect(by?.cells?.map(({ id }) => id)).toEqual(['cross_regular', 'stand_up', others]);
		const partitions = { meeting: by?.cells ?? null };
		const wave = { form: pulse.id, period: '2026Q4', breakdowns: ['meeting'], fewest: 5 };
		const [worth] = itemsOf(pulse);
		if (!worth) throw new Error('It is asked.');
		const source = { definition: pulse, period: '2026Q4', rows };
		const told = atOnce(issueItem(worth, source, { wave, partitions }, [])).item.by[0]?.cells;
		const asked = told?.map(({ result }) => (result.is === 'shown' ? result.median?.n : null));
		expect(asked).toEqual([9, 6, 6]);
	});

	it('are the questions, of a matrix for each row, and neither who somebody is nor the round', () => {
		expect(itemsOf(assessment).map(({ id, kind }) => [id, kind])).toEqual(
			['meeting_efficiency', 'cross_department', 'customer_response', 'employee_feedback']
				.concat('information_timeliness')
				.map((code) => [`score ${code}`, 'scores']),
		);
		expect(breakdownsOf(assessment).map(({ id }) => id)).toEqual(['department', 'level']);
		expect(breakdownsOf(pilot).map(({ id }) => id)).toEqual(['department']);
	});

	it('is the latest quarter first, a baseline last, what is asked before and after apart', () => {
		const rows = [
			{ period: 'baseline', instrument: 'survey' },
			{ period: '2026Q3', instrument: 'survey' },
			{ period: '2026Q4', instrument: 'assessor' },
			{ period: '2026Q4', instrument: 'survey' },
		];
		expect(roundsIn(assessment, rows).map(({ key }) => key)).toEqual([
			'2026Q4 assessor',
			'2026Q4 survey',
			'2026Q3 survey',
			'baseline survey',
		]);
	});

	it('says of a register how far its records are, by what its clocks and views ask for', () => {
		const found = ['actions', 'complaints', 'pilot_survey'].map(
			(id) => stateField(loadDefinition(id, 'zh-CN'))?.id ?? null,
		);
		expect(found).toEqual(['status', 'status', null]);
	});
});

describe('A wave declared while answers come in', () => {
	it('goes by the people of a department, and gives who names none somebody beside them', () => {
		const rows = rowsOf({ marketing: [3, 4], undisclosed: [1] });
		const people = { marketing: 18, hr: 8, finance: 11 };
		const { breakdowns } = atOnce(proposeWave(pilot, rows, { people, isUnderWay: true }));
		const cells = breakdowns[0]?.cells ?? [];
		expect(cells.map(({ id }) => id)).toContain('marketing');
		expect(cells.find(({ id }) => id === others)?.of).toContain('undisclosed');
	});
});

describe('A question told apart by department', () => {
	it('shows no department of one mind, nor enough others to work it out', () => {
		const mixed = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
		const { by } = issue({ marketing: Array(8).fill(5), sales: mixed, production: [...mixed, 2] });
		const told = by[0]?.cells?.map(({ cell, result }) => [cell, result.is]);
		expect(told).toEqual([
			['marketing', 'band'],
			['production', 'shown'],
			['sales', 'hidden'],
			[others, 'hidden'],
		]);
	});

	it('never leaves, shown groups taken from everybody, fewer than 20 people of one mind', () => {
		const scores = fc.array(fc.constantFrom(1, 3, 4, 5), { maxLength: 12 });
		const given = fc.record({ marketing: scores, sales: scores, production: scores, hr: scores });
		fc.assert(
			fc.property(given, (one) => {
				const { all, by } = issue(one);
				if (all.is !== 'shown') return;
				const shown = (by[0]?.cells ?? []).filter(({ result }) => result.is === 'shown');
				const codes = new Set(shown.flatMap(({ of }) => of));
				const left = Object.entries(one).flatMap(([code, own]) => (codes.has(code) ? [] : own));
				if (shown.length === 0 || left.length === 0) return;
				const high = left.filter((score) => score >= 4).length;
				const share = safeShare(high, left.length);
				expect(share === null || 'share' in share).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});
