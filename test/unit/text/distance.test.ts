import { describe, expect, it } from 'vitest';
import { closest } from '~/core/authoring/closest.ts';
import { distance } from '~/core/text/distance.ts';

describe('distance', () => {
	it.each([
		['', '', 0],
		['channels', 'channels', 0],
		['chanels', 'channels', 1],
		['channnels', 'channels', 1],
		['chamnels', 'channels', 1],
		['chnanels', 'channels', 1],
		['首问部门', '首问责任部门', 2],
		['kitten', 'sitting', 3],
		['abc', '', 3],
	])('from %j to %j is %i', (left, right, steps) => {
		expect(distance(left, right, 9)).toBe(steps);
		expect(distance(right, left, 9)).toBe(steps);
	});

	it('stops counting one above the most that is asked for', () => {
		expect(distance('kitten', 'sitting', 2)).toBe(3);
		expect(distance('kitten', 'entirely else', 2)).toBe(3);
	});
});

describe('closest', () => {
	it.each([
		['first_respons', ['first_response', 'complaint_response'], 'first_response'],
		['hr', ['human_resources', 'production'], null],
		['ab', ['xy', 'ax'], 'ax'],
		['anything', [], null],
	])('to %j among %j is %j', (word, candidates, found) => {
		expect(closest(word, candidates)).toBe(found);
	});

	it('is the first of those that are equally near', () => {
		expect(closest('R1', ['R2', 'R3'])).toBe('R2');
	});
});
