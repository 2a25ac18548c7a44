import { describe, expect, it } from 'vitest';
import { splitBasis } from '~/components/handbook/split-basis.ts';

describe('what components set aside for the line at the end of a page', () => {
	it('leaves the page, in the order it stood in, each row of a table once', () => {
		const content =
			'<p>a</p><gt-basis class="x"><p>one</p></gt-basis><p>b</p>' +
			'<gt-filled> M1 </gt-filled><gt-filled>M1</gt-filled><gt-basis>two</gt-basis><gt-filled>M2</gt-filled>';
		expect(splitBasis(content)).toEqual({
			html: '<p>a</p><p>b</p>',
			notes: ['<p>one</p>', 'two'],
			filled: ['M1', 'M2'],
		});
	});
});
