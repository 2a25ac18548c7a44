import type { OptionCount } from '~/core/figures/measures.ts';

/** Which side of the line an answer stands on, and how far inside: 0 = the outermost of its side. */
export interface Place {
	side: 'left' | 'middle' | 'right';
	depth: number;
}

/** A piece of a bar, in shares of those who answered; 0 = the line in the middle. */
export interface Segment extends Place {
	code: string;
	from: number;
	to: number;
}

/**
 * Where every option stands, in their order: those before the neutral one left, those behind it right; without
 * a neutral one half stands on each side. Throws a sentence where the neutral one is none of them.
 */
export function placesOf(codes: readonly string[], neutral: string | null): Place[] {
	const middle = neutral === null ? codes.length / 2 - 0.5 : codes.indexOf(neutral);
	if (neutral !== null && middle === -1)
		throw new Error(`"${neutral}" is no option. Write one of: ${codes.join(', ')}, or null.`);
	return codes.map((_, at) => {
		if (neutral !== null && at === middle) return { side: 'middle', depth: 0 };
		return at <= middle
			? { side: 'left', depth: at }
			: { side: 'right', depth: codes.length - 1 - at };
	});
}

/** The bar of one row, from left to right, the neutral answers centred on the line; empty pieces too. */
export function divergingSegments(
	counts: readonly OptionCount[],
	codes: readonly string[],
	neutral: string | null,
	n: number,
): Segment[] {
	const lost = counts.find(({ code, count }) => count > 0 && !codes.includes(code));
	if (lost) throw new Error(`"${lost.code}" was answered and is no option of the chart. Add it.`);
	const places = placesOf(codes, neutral);
	const shares = codes.map((code) => shareOf(counts, code, n));
	const left = shares.reduce((sum, share, at) => sum + share * weightLeft(places[at]), 0);
	let at = -left;
	return places.map((place, index) => {
		const from = at;
		at += shares[index] ?? 0;
		return { ...place, code: codes[index] ?? '', from, to: at };
	});
}

function shareOf(counts: readonly OptionCount[], code: string, n: number): number {
	const found = counts.find((one) => one.code === code)?.count ?? 0;
	return n === 0 ? 0 : found / n;
}

/** How much of an answer lies left of the line. */
function weightLeft(place: Place | undefined): number {
	if (place?.side === 'middle') return 0.5;
	return place?.side === 'left' ? 1 : 0;
}

/** How far the scale goes to either side, the same for all rows: a quarter, half, three quarters or all. */
export function reachOf(rows: readonly (readonly Segment[])[]): number {
	const far = rows.flat().flatMap(({ from, to }) => [-from, to]);
	// A sum of shares is at times a little more than it should be.
	return Math.max(0.25, Math.ceil(Math.max(0, ...far) * 4 - 1e-9) / 4);
}
