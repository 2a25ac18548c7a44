import { describe, expect, it } from 'vitest';
import { stillOffered } from '~/core/training/still-offered.ts';
import { itemOf } from './courses.ts';

const pages = new Set(['everyone/a']);

describe('What was given before a course was changed', () => {
	it('is what the question still offers', () => {
		expect(stillOffered(itemOf('several'), { codes: ['a', 'gone'] }, pages)).toEqual({
			codes: ['a'],
		});
		expect(stillOffered(itemOf('one'), { codes: ['gone'] }, pages)).toEqual({});
		expect(stillOffered(itemOf('order'), { codes: ['a', 'b', 'gone'] }, pages)).toEqual({});
		expect(stillOffered(itemOf('match'), { pairs: { a: 'gone', b: 'b' } }, pages)).toEqual({
			pairs: { b: 'b' },
		});
		const typed = { number: '24', unit: 'people' } as const;
		expect(stillOffered(itemOf('number'), typed, pages)).toEqual({ number: '24' });
		expect(stillOffered(itemOf('find'), { page: 'everyone/gone' }, pages)).toEqual({});
	});

	it('stays where nothing was changed', () => {
		for (const [kind, given] of [
			['several', { codes: ['b', 'a'] }],
			['order', { codes: ['c', 'a', 'b'] }],
			['match', { pairs: { a: 'b' } }],
			['number', { number: '2', unit: 'days' }],
			['find', { page: 'everyone/a' }],
		] as const)
			expect(stillOffered(itemOf(kind), given as never, pages)).toEqual(given);
	});
});
