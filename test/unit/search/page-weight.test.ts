import { describe, expect, it } from 'vitest';
import { noHits, type Hits, type Place } from '~/core/search/page-index.ts';
import { type HeldUnit, rankPages } from '~/core/search/rank-pages.ts';
import { pageWeight, traitsOf } from '~/workers/search/page-traits.ts';

const pages = ['everyone/map/', 'templates/notes/', '', 'hr/mailbox/', 'everyone/why/'].map(
	(path) => ({ path, group: '', sections: [{ id: '', title: path, blocks: ['ten words'] }] }),
);
const traits = traitsOf(pages);
const nowhere = { texts: noHits, asks: noHits, abroad: noHits };
const once = (section: number, line: number): Place[] => [{ section, line, count: 1 }];

/** The pages' order for one piece that each holds in the place given. */
function ranked(texts: Hits, also: Partial<HeldUnit> = {}): string[] {
	const unit = { weight: 1, ...nowhere, texts, others: [], ...also };
	return rankPages([unit], traits).pages.map(({ path }) => path);
}

describe('of two pages that fit as well', () => {
	const inText = once(1, 1);

	it('the one for everyone comes first', () => {
		const texts = new Map([
			['hr/mailbox/', inText],
			['everyone/why/', inText],
		]);
		expect(ranked(texts)).toEqual(['everyone/why/', 'hr/mailbox/']);
	});

	it('but not before one that says it in its title', () => {
		const texts = new Map([
			['hr/mailbox/', once(0, 0)],
			['everyone/why/', inText],
		]);
		expect(ranked(texts)).toEqual(['hr/mailbox/', 'everyone/why/']);
	});

	it('nor before one that people ask for so', () => {
		const texts = new Map([['everyone/why/', inText]]);
		const asks = new Map([['hr/mailbox/', once(0, 0)]]);
		expect(ranked(texts, { asks })).toEqual(['hr/mailbox/', 'everyone/why/']);
	});

	it('a heading counts, but not on a page that lists everything', () => {
		const texts = new Map([
			['everyone/map/', once(1, 0)],
			['everyone/why/', inText],
			['hr/mailbox/', once(1, 0)],
		]);
		expect(ranked(texts)).toEqual(['hr/mailbox/', 'everyone/why/', 'everyone/map/']);
	});

	it('a list of everything comes last', () => {
		const order = pages.map(({ path }) => path);
		order.sort((one, other) => pageWeight({ path: other }) - pageWeight({ path: one }));
		expect(order.slice(0, 2)).toEqual(['everyone/why/', 'hr/mailbox/']);
	});
});
