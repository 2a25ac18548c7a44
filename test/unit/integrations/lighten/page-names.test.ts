import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../../integrations/lighten/page-names.ts';

describe('what a page names', () => {
	it('is its elements, classes, ids and directions, however they are written', () => {
		const { elements, names } = namesOf(
			`<html lang="en" dir=ltr><body class='a b'>
				<p class="a  c" id="top">words</p><my-part id=one></my-part>
				<P data-class="no"><p class="a  c">`,
		);
		expect([...elements]).toEqual(['html', 'body', 'p', 'my-part']);
		expect([...names]).toEqual(['ltr', 'a', 'b', 'c', 'top', 'one']);
	});

	it('is nothing in a text without any', () => {
		expect(namesOf('a < b').elements.size + namesOf('').names.size).toBe(0);
	});
});
