import { describe, expect, it } from 'vitest';
import { direction, safeShare } from '~/core/privacy/wave/band.ts';
import { cellOf, others, partitionOf } from '~/core/privacy/wave/partition.ts';
import { declareWave, raiseFewest } from '~/core/privacy/wave/wave.ts';
import { exposedIn, publishAnswers as publish } from './publish-answers.ts';

const wave = declareWave({ form: 'f', period: '2026Q4', breakdowns: ['department'], fewest: 5 });
const answers = (people: Record<string, number>) =>
	Object.entries(people).flatMap(([department, count]) =>
		Array.from({ length: count }, (_, at) => ({ id: `${department}${at}`, codes: { department } })),
	);
const reasons = (issue: ReturnType<typeof publish>) =>
	Object.fromEntries(issue.map(({ cell, reason }) => [cell, reason]));

describe('A wave', () => {
	it('asks for five people or more, and never for fewer than it did', () => {
		expect(() => declareWave({ ...wave, fewest: 4 })).toThrow('at least 5');
		expect(raiseFewest(wave, 8).fewest).toBe(8);
		expect(() => raiseFewest(raiseFewest(wave, 8), 5)).toThrow('at least 8');
		expect(Object.isFrozen(wave) && Object.isFrozen(wave.breakdowns)).toBe(true);
	});
});

describe('The groups of a breakdown', () => {
	it('are the departments, the small ones together', () => {
		const cells = partitionOf({ a: 9, b: 3, c: 12, d: 2 }, 5) ?? [];
		expect(cells.map(({ id }) => id)).toEqual(['a', 'c', others]);
		expect(['a', 'b', 'd', 'new'].map((code) => cellOf(cells, code))).toEqual([
			'a',
			others,
			others,
			null,
		]);
	});

	it('take in the next smallest where the small ones stay too few', () => {
		expect(partitionOf({ a: 9, b: 3, c: 12 }, 5)?.map(({ of }) => of)).toEqual([['c'], ['a', 'b']]);
	});

	it('are withheld where one group or none is left', () => {
		expect(partitionOf({ a: 9, b: 3 }, 5)).toBeNull();
		expect(partitionOf({ a: 2, b: 1 }, 5)).toBeNull();
		expect(partitionOf({ a: 9, b: 0 }, 5)).toBeNull();
		expect(partitionOf({}, 5)).toBeNull();
	});
});

describe('An issue', () => {
	const partitions = { department: partitionOf({ a: 9, b: 8, c: 12 }, 5) };
	const first = publish(wave, partitions, answers({ a: 9, b: 8, c: 12 }));

	it('shows everybody and every group', () => {
		expect(reasons(first)).toEqual({ '*all': null, a: null, b: null, c: null });
	});

	it('shows a question by no group where one has too few answers to it', () => {
		const issue = publish(wave, partitions, answers({ a: 9, b: 3, c: 12 }));
		expect(reasons(issue)).toEqual({ '*all': null, a: 'too_few', b: 'too_few', c: 'too_few' });
		expect(issue.slice(1).map(({ people }) => people.size)).toEqual([0, 0, 0]);
	});

	it('gives only the direction of a group that one to four have joined, and what would give it away', () => {
		const one = publish(wave, partitions, answers({ a: 10, b: 8, c: 18 }), first);
		expect(reasons(one)).toEqual({
			'*all': null,
			a: 'direction_only',
			b: null,
			c: 'direction_only',
		});
		const more = publish(wave, partitions, answers({ a: 9, b: 8, c: 18 }), first);
		expect(reasons(more)).toEqual({ '*all': null, a: null, b: null, c: null });
	});

	it('is the same once more where nothing came', () => {
		expect(publish(wave, partitions, answers({ a: 9, b: 8, c: 12 }), first)).toEqual(first);
	});

	it('sees through two breakdowns that lie across each other', () => {
		const [a, b] = [new Set('123456'), new Set('7890AB')];
		expect(exposedIn([a, b], 5)).toBe(0);
		expect(exposedIn([a, b, new Set('1234567')], 5)).toBe(1);
	});
});

describe('A share of a small group', () => {
	it.each([
		[8, 8, { atLeast: 0.8 }],
		[12, 13, { atLeast: 0.9 }],
		[4, 5, { atLeast: 0.8 }],
		[1, 13, { atMost: 0.1 }],
		[0, 6, { atMost: 0.2 }],
		[10, 20, { share: 0.5 }],
		[20, 20, { share: 1 }],
		[0, 0, null],
	])('of %i in %i is %o', (count, n, said) => {
		expect(safeShare(count, n)).toEqual(said);
	});

	it('goes up, down, or stays within five points', () => {
		expect([0.56, 0.55, 0.45, 0.44].map((after) => direction(0.5, after))).toEqual([
			'up',
			'steady',
			'steady',
			'down',
		]);
	});
});
