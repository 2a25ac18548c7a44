import { runLimits } from './run-limits.ts';

/** Of fewer points nothing is judged (laws A3). */
const fewestPoints = 10;

/** What a run chart shows. */
export interface RunChart {
	/** The points in pieces that are joined by a line: a gap stays a gap. */
	pieces: { at: number; value: number }[][];
	/** Points beside the median; those on it tell nothing. */
	n: number;
	longest: number;
	crossings: number;
	judgement: 'too_early' | 'by_chance' | 'shifted';
}

/**
 * Weekly points against a median that was fixed before; `null` = nothing was noted in that week. A gap, as a
 * point on the median, neither ends a run nor makes it longer.
 */
export function runChart(points: readonly (number | null)[], median: number): RunChart {
	const sides = points
		.filter((value) => value !== null && value !== median)
		.map((value) => Number(value) > median);
	const turns = sides.map((side, at) => at > 0 && side !== sides[at - 1]);
	const crossings = turns.filter(Boolean).length;
	let run = 0;
	let longest = 0;
	for (const isTurn of turns) {
		run = isTurn ? 1 : run + 1;
		longest = Math.max(longest, run);
	}
	const n = sides.length;
	const limits = runLimits(Math.max(n, 1));
	const isShifted = longest > limits.longest || crossings < limits.crossings;
	const judgement = n < fewestPoints ? 'too_early' : isShifted ? 'shifted' : 'by_chance';
	return { pieces: piecesOf(points), n, longest, crossings, judgement };
}

function piecesOf(points: readonly (number | null)[]): RunChart['pieces'] {
	const pieces: RunChart['pieces'] = [];
	for (const [at, value] of points.entries()) {
		if (value === null) continue;
		const piece = pieces.at(-1);
		if (piece?.at(-1)?.at === at - 1) piece.push({ at, value });
		else pieces.push([{ at, value }]);
	}
	return pieces;
}
