import { describe, expect, it } from 'vitest';
import { countHands, gainOf, unclearQuestions } from '~/core/training/count-hands.ts';

const fields = {
	course: 'course',
	question: 'question',
	day: 'day',
	before: { right: 'before_right', asked: 'before_asked' },
	after: { right: 'after_right', asked: 'after_asked' },
};
const rule = { fewest: 10, unclear: 0.6 };
const entryOf = (question: string, counts: (number | null)[], course = 'everyone') => {
	const [before_asked = null, before_right = null, after_asked = null, after_right = null] = counts;
	return {
		...{ tracker: 'hands', id: 'r-1', version: 1, history: [], hash: 'h', createdAt: '' },
		...{ updatedAt: '', deleted: false, device: null, submission: null },
		values: { course, question, before_asked, before_right, after_asked, after_right },
	};
};
const count = (...entries: ReturnType<typeof entryOf>[]) => countHands(entries, fields, 'everyone');

describe('hands counted in class', () => {
	it('are those of all lessons of the course together, each side by itself', () => {
		expect(
			count(
				entryOf('a', [10, 5, 10, 8]),
				entryOf('a', [null, null, 12, 9]),
				entryOf('a', [9, 9, 9, 9], 'hr'),
			),
		).toEqual([
			{
				question: 'a',
				before: { count: 5, n: 10 },
				after: { count: 17, n: 22 },
				pairs: [{ before: { count: 5, n: 10 }, after: { count: 8, n: 10 } }],
			},
		]);
	});

	it.each([
		['more right than answered', [null, null, 5, 6]],
		['nobody said how many answered', [null, null, null, 3]],
	])('count not where %s', (_, counts) => {
		expect(count(entryOf('a', counts))[0]?.after).toEqual({ count: 0, n: 0 });
	});

	it.each([
		['six in ten after the lesson are enough', [10, 0, 10, 6], 0],
		['five in ten are not', [10, 0, 10, 5], 1],
		['of nine nothing is told', [10, 0, 9, 1], 0],
	])('name the section to rewrite: %s', (_, counts, named) => {
		expect(unclearQuestions(count(entryOf('a', counts)), rule)).toHaveLength(named);
	});

	it('tell how much rose, with Newcombe’s interval, of the lessons that asked both times, as K41 does', () => {
		const hands = count(entryOf('a', [21, 11, 21, 18]), entryOf('a', [null, null, 30, 0]));
		const gain = gainOf(hands, rule);
		expect(gain?.difference).toBeCloseTo(7 / 21);
		expect(gain?.interval.low).toBeCloseTo(0.057, 2);
		expect(gain?.interval.high).toBeCloseTo(0.553, 2);
		expect(gainOf(count(entryOf('a', [9, 1, 30, 20])), rule)).toBeNull();
	});
});
