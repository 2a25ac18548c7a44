import { describe, expect, it } from 'vitest';
import { leavesFew } from '~/core/privacy/wave/leaves-few.ts';

const people = (from: number, to: number) =>
	Uint32Array.from({ length: to - from }, (_, at) => from + at);
/** Lots of these sizes, one after the other. */
const lotsOf = (...sizes: number[]) => sizes.flatMap((size, lot) => Array<number>(size).fill(lot));

describe('Beside groups that are told, a lot that goes', () => {
	it.each([
		['lies in a group and leaves four of it', [people(0, 20), people(0, 9)], lotsOf(5, 15), true],
		['lies in a group and leaves five of it', [people(0, 20), people(0, 10)], lotsOf(5, 15), false],
		['is the group', [people(0, 20), people(0, 5)], lotsOf(5, 15), false],
		['holds a group and four others', [people(0, 20), people(0, 5)], lotsOf(9, 11), true],
		['holds a group and five others', [people(0, 20), people(0, 5)], lotsOf(10, 10), false],
		['lies across groups', [people(0, 20), people(0, 10), people(10, 20)], lotsOf(5, 10, 5), false],
		[
			'fills two groups but for three people',
			[people(0, 30), people(0, 6), people(6, 12), people(12, 30)],
			[...lotsOf(9), -1, -1, -1, ...Array<number>(18).fill(1)],
			true,
		],
		[
			'leaves of those who came with it a group and four others',
			[people(0, 30), people(0, 16), people(5, 12)],
			lotsOf(5, 11, 14),
			true,
		],
		['is of nobody the question was answered by', [people(0, 20), people(0, 9)], [], false],
	])('that %s', (_, groups, lotOf, isFew) => {
		expect(leavesFew(groups, lotOf, 5)).toBe(isFew);
	});
});
