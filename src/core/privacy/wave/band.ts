/** What may be said of a share: itself, or only that it is nearly all or nearly none. */
export type SafeShare = { share: number } | { atLeast: number } | { atMost: number };

/**
 * The share `count` of `n`; where all, none, or all but one of fewer than twenty said the same, only a band:
 * otherwise what each of them said would be known (domain V6). Of five to nine people all but one are less than
 * nine in ten, so that their band begins at eight in ten.
 */
export function safeShare(count: number, n: number): SafeShare | null {
	if (n === 0) return null;
	const edge = n < 10 ? 0.8 : 0.9;
	if (n < 20 && count >= n - 1) return { atLeast: edge };
	if (n < 20 && count <= 1) return { atMost: Math.round((1 - edge) * 10) / 10 };
	return { share: count / n };
}

/** Which way a share went, where only that may be said (domain V5); within five points it stayed. */
export function direction(before: number, after: number): 'up' | 'steady' | 'down' {
	const points = Math.round((after - before) * 1e6) / 1e4;
	return points > 5 ? 'up' : points < -5 ? 'down' : 'steady';
}
