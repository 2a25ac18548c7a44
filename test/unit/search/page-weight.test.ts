import { describe, expect, it } from 'vitest';
import { rankPages } from '../../../src/workers/search/rank-pages.ts';
import { type Place, rankNear } from '../../../src/core/search/near-score.ts';
import { pageWeight } from '../../../src/workers/search/page-weight.ts';

const weightOf = (path: string) => pageWeight({ path });
const term = { text: '意见', runs: [['意', '见']], isWord: false, needsText: false };
const hits = new Map([
	['hr/mailbox/', { score: 1.1, words: [] }],
	['everyone/channels/', { score: 1, words: [] }],
]);

/** Pages that hold the term, in the places given. */
function ranked(places: Record<string, Place>): string[] {
	return rankPages(
		hits,
		[{ term, hits }],
		hits,
		{ placeOf: (id: string) => places[id] ?? 'text', titleOf: () => '' },
		weightOf,
	);
}

describe('of two pages that fit as well', () => {
	it('the one for everyone comes first', () => {
		expect(ranked({})).toEqual(['everyone/channels/', 'hr/mailbox/']);
	});

	it('but not before one that says it in its title', () => {
		expect(ranked({ 'hr/mailbox/': 'title' })).toEqual(['hr/mailbox/', 'everyone/channels/']);
	});

	it('a list of everything comes last', () => {
		const paths = ['everyone/map/', 'templates/notes/', '', 'hr/mailbox/', 'everyone/why/'];
		const order = [...paths].sort((one, other) => weightOf(other) - weightOf(one));
		expect(order.slice(0, 2)).toEqual(['everyone/why/', 'hr/mailbox/']);
	});

	it('the same holds for near matches', () => {
		const unit = { text: '意见', words: ['意', '见'], at: null, weight: 1 };
		const pages = new Map<string, Place>([
			['hr/mailbox/', 'text'],
			['everyone/channels/', 'text'],
		]);
		const order = rankNear([{ unit, pages }], 60, weightOf).map(({ id }) => id);
		expect(order).toEqual(['everyone/channels/', 'hr/mailbox/']);
	});
});
