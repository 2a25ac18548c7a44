import type { Share } from './compare-shares.ts';

/** The share of right answers before something, and after it. */
export interface PairedShares {
	before: Share;
	after: Share;
}

/** What a record says of one side; `null`: it does not say. */
interface Said {
	count: number | null;
	n: number | null;
}

/**
 * What one record says of both sides; `null` where a side lacks a number, nobody was asked, or more are right than
 * there were: it tells of no rise.
 */
export function pairOf(before: Said, after: Said): PairedShares | null {
	return isShare(before) && isShare(after) ? { before, after } : null;
}

/** All of them together, each side by itself: who answered before need not be who answered after. */
export function sumOfPairs(pairs: readonly PairedShares[]): PairedShares {
	const sum = (side: keyof PairedShares) => ({
		count: pairs.reduce((all, pair) => all + pair[side].count, 0),
		n: pairs.reduce((all, pair) => all + pair[side].n, 0),
	});
	return { before: sum('before'), after: sum('after') };
}

function isShare(said: Said): said is Share {
	const { count, n } = said;
	return count !== null && n !== null && n > 0 && count >= 0 && count <= n;
}
